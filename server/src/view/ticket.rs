//! The receipt as something to hold: number in groups 3-7-2-1, sentence, what happens next.

/// A ticket card.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TicketView {
    /// Number as printed, `04W-002ZS8X-NM-Z`.
    pub number: String,
    /// Day and hour of filing, in the page's language.
    pub filed_at: String,
    /// The sentence of the request (CNF-02, CNF-09).
    pub sentence: String,
    /// Who must act next and by when (CNF-11).
    pub next: Vec<NextStep>,
    /// Parts of the file: changes, cancellations.
    pub stubs: Vec<StubView>,
}

/// One line of "what happens next".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NextStep {
    /// A date or "now".
    pub when: String,
    /// Who does what.
    pub what: String,
}

/// A stub of the ticket: a change or a cancellation with its own number.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct StubView {
    /// What the part is.
    pub label: String,
    /// Its number.
    pub number: String,
    /// Its day.
    pub date: String,
    /// Its own receipt.
    pub href: Option<String>,
}

/// The groups of a number, split at its dashes: `04W`, `002ZS8X`, `NM`, `Z`. A number without dashes is one group.
pub fn ticket_groups(number: &str) -> Vec<&str> {
    number.split('-').collect()
}

impl TicketView {
    /// The groups of the number.
    pub fn groups(&self) -> Vec<&str> {
        ticket_groups(&self.number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cnf_07_a_number_falls_into_groups_of_3_7_2_1() {
        let lengths: Vec<usize> = ticket_groups("04W-002ZS8X-NM-Z")
            .iter()
            .map(|group| group.len())
            .collect();
        assert_eq!(lengths, [3, 7, 2, 1]);
    }
}
