//! Who in a company may finish a notice (NOT-12): one decider, or two who say the same.

use super::NoticeAct;

/// Whether an answer ends the matter: always with one decider; with two, when somebody else has said the same before.
/// `earlier` is what was said about the days on the table, the newest last.
pub fn finishes<P: PartialEq>(two: bool, earlier: &[(P, NoticeAct)], now: &(P, NoticeAct)) -> bool {
    let newest = earlier.last();
    !two || newest.is_some_and(|(person, act)| *person != now.0 && *act == now.1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use NoticeAct::{Accept, Refuse};

    #[test]
    fn not_12_the_first_of_two_never_finishes_alone() {
        assert!(finishes(false, &[], &("anna", Accept)));
        assert!(!finishes(true, &[], &("anna", Accept)));
        assert!(!finishes(true, &[("anna", Accept)], &("anna", Accept)));
        assert!(finishes(true, &[("anna", Accept)], &("bram", Accept)));
        // Who disagrees begins anew.
        assert!(!finishes(true, &[("anna", Accept)], &("bram", Refuse)));
        let both = [("anna", Accept), ("bram", Refuse)];
        assert!(finishes(true, &both, &("anna", Refuse)));
        assert!(!finishes(true, &both, &("cato", Accept)));
    }
}
