//! Why an office read a file, as its worker is told (AUD-04). The reason is not asked of the case worker at each opening:
//! it follows from what the file's journal says had happened until then. What stays inside the office (notes, second
//! opinions, who was given the file) is no reason that is told.

use crate::coded::worded;

worded! {
    /// The lawful occasion of a reading.
    ReadingReason {
        /// The reader had taken the file up or decided it.
        Treats = "treats";
        /// Somebody asked to change or cancel it, and the office had not answered.
        Change = "change";
        /// The office has decided it and keeps it.
        Decided = "decided";
        /// It was cancelled; the office keeps it.
        Cancelled = "cancelled";
        /// It lies with this office, which follows it until it decides.
        Competent = "competent";
    }
}

/// The reason of a reading, from the acts before it, the oldest first: each with whether the reader did it.
pub fn reason<'a>(before: impl IntoIterator<Item = (&'a str, bool)>) -> ReadingReason {
    let (mut treats, mut asked, mut ended) = (false, false, None);
    for (act, by_reader) in before {
        match act {
            "request.takenUp" => treats |= by_reader,
            "request.decided" => {
                treats |= by_reader;
                ended = Some(ReadingReason::Decided);
            }
            "request.cancelled" => ended = Some(ReadingReason::Cancelled),
            "request.cancellationUndone" => ended = None,
            "change.asked" | "change.cancellationAsked" => asked = true,
            "change.accepted" | "change.refused" | "change.withdrawn" => asked = false,
            _ => {}
        }
    }
    match (asked, ended) {
        (true, _) => ReadingReason::Change,
        (false, Some(ended)) => ended,
        (false, None) if treats => ReadingReason::Treats,
        (false, None) => ReadingReason::Competent,
    }
}

#[cfg(test)]
mod tests {
    use super::{ReadingReason as R, reason};

    #[test]
    fn aud_04_the_reason_follows_from_what_had_happened() {
        for (acts, wanted) in [
            (vec![], R::Competent),
            (vec![("request.submitted", false)], R::Competent),
            (vec![("request.takenUp", false)], R::Competent),
            (vec![("request.takenUp", true)], R::Treats),
            (
                vec![("request.takenUp", true), ("request.decided", true)],
                R::Decided,
            ),
            (
                vec![("request.decided", false), ("change.asked", false)],
                R::Change,
            ),
            (
                vec![
                    ("change.asked", false),
                    ("change.refused", true),
                    ("request.takenUp", true),
                ],
                R::Treats,
            ),
            (vec![("request.cancelled", false)], R::Cancelled),
            (
                vec![
                    ("request.cancelled", false),
                    ("request.cancellationUndone", false),
                ],
                R::Competent,
            ),
            // What is internal to the office is no reason that is told.
            (
                vec![("note.written", true), ("desk.assigned", true)],
                R::Competent,
            ),
        ] {
            assert_eq!(reason(acts.iter().copied()), wanted, "{acts:?}");
        }
    }
}
