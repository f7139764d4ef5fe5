//! Names as they are searched. Both engines compare plain letters, whatever their collation.

use domain::names::fold_up_to;

pub use domain::names::fold;

/// Folds a sentence, which its own limit bounds, whole: in it an apostrophe separates ("l'équipe" holds the word "équipe").
pub(crate) fn fold_text(text: &str) -> String {
    fold_up_to(&text.replace(['\'', '’'], " "), usize::MAX)
}

/// Family and given name as one searchable text.
pub fn fold_name(family: &str, given: &str) -> String {
    fold(&format!("{family} {given}"))
}

/// `LIKE` pattern for a text that contains the folded word at the start of a word, given a leading space there.
pub(crate) fn word_patterns(search: &str) -> Vec<String> {
    // Folding leaves letters, digits and spaces: nothing in them means anything to LIKE.
    fold(search)
        .split(' ')
        .filter(|word| !word.is_empty())
        .take(WORDS_MAX)
        .map(|word| format!("% {word}%"))
        .collect()
}

/// Words of a search that count; more only narrow what three already found.
pub(crate) const WORDS_MAX: usize = 3;

#[cfg(test)]
mod tests {
    use super::word_patterns;

    #[test]
    fn a_search_has_at_most_three_words() {
        assert_eq!(word_patterns("Hélène dupont"), ["% helene%", "% dupont%"]);
        assert_eq!(word_patterns("a b c d").len(), 3);
        assert!(word_patterns(" % ").is_empty());
    }
}
