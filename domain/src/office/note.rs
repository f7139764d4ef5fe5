//! Notes of case workers to one another: never shown to a party (ONE-08).

use crate::coded::coded;

/// Characters of a note.
pub const NOTE_WORDS_MAX: usize = 1_000;

coded! {
    /// What a note is.
    NoteKind {
        /// A remark for whoever opens the file next.
        Note = 1, "note";
        /// A colleague is asked what he or she thinks.
        OpinionAsked = 2, "opinionAsked";
        /// What the colleague thinks.
        Opinion = 3, "opinion";
    }
}

/// Whether an act of the journal stays inside the office: parties do not see that it happened (ONE-08).
pub fn is_internal(act: &str) -> bool {
    act.starts_with("note.") || act.starts_with("desk.")
}

#[cfg(test)]
mod tests {
    use super::is_internal;

    #[test]
    fn one_08_notes_and_desk_work_stay_inside() {
        assert!(is_internal("note.written") && is_internal("desk.assigned"));
        assert!(!is_internal("request.decided") && !is_internal("request.consulted"));
    }
}
