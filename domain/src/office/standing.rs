//! What became of a period that was asked for here.

use super::Outcome;
use crate::law::entitlement::Standing;
use crate::request::RequestStatus;

/// How a request counts, by where it stands and by the decision that holds. Cancelled and refused requests give their
/// units back and stand in nobody's way (rules.md § 4, R23), and so does what was closed without follow-up. A closed file
/// without a decision of this office comes from before: it was granted.
pub const fn standing(status: RequestStatus, decided: Option<Outcome>) -> Standing {
    match (status, decided) {
        (RequestStatus::Cancelled, _)
        | (RequestStatus::Closed, Some(Outcome::Refused | Outcome::WithoutFollowUp)) => {
            Standing::GivenBack
        }
        (RequestStatus::Closed, Some(Outcome::Granted) | None) => Standing::Decided,
        _ => Standing::Pending,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rul_16_only_what_is_granted_or_still_open_counts() {
        use Standing::{Decided, GivenBack, Pending};
        let outcomes = [
            None,
            Some(Outcome::Granted),
            Some(Outcome::Refused),
            Some(Outcome::WithoutFollowUp),
        ];
        for status in RequestStatus::ALL {
            let counted = outcomes.map(|outcome| standing(*status, outcome));
            let expected = match status {
                RequestStatus::Cancelled => [GivenBack; 4],
                RequestStatus::Closed => [Decided, Decided, GivenBack, GivenBack],
                // What is asked again after a decision is open again.
                _ => [Pending; 4],
            };
            assert_eq!(counted, expected, "{status:?}");
        }
    }
}
