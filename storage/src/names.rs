//! Searching for a name as people remember it: without accents, in any order, with or without hyphens and spaces, one letter
//! wrong in each longer word. "dupond helene" finds "Dupont, Hélène" (OVW-26).

use crate::fold::fold;

/// Words of a search that count; nobody has to type more.
const WORDS_MAX: usize = 4;
/// Shorter words must be right: with one letter wrong, "lee" is everybody.
const TOLERANT_FROM: usize = 4;

/// A search, made ready once for many names.
#[derive(Debug, Clone)]
pub struct NameSearch {
    /// The ways to read what was typed: its words, and its words with neighbours joined.
    readings: Vec<Vec<Vec<u8>>>,
}

impl NameSearch {
    /// Reads what was typed.
    pub fn new(typed: &str) -> Self {
        let folded = fold(typed);
        let words: Vec<&str> = folded
            .split(' ')
            .filter(|word| !word.is_empty())
            .take(WORDS_MAX)
            .collect();
        let Some(gaps) = words.len().checked_sub(1) else {
            return Self {
                readings: Vec::new(),
            };
        };
        // Each gap between two words is kept or closed.
        let readings = (0..1_u32 << gaps)
            .map(|closed| {
                let mut reading: Vec<Vec<u8>> = Vec::new();
                for (place, word) in words.iter().enumerate() {
                    match reading.last_mut() {
                        Some(last) if closed & (1 << (place - 1)) != 0 => {
                            last.extend_from_slice(word.as_bytes());
                        }
                        _ => reading.push(word.as_bytes().to_vec()),
                    }
                }
                reading
            })
            .collect();
        Self { readings }
    }

    /// Nothing was typed that could be searched for.
    pub fn is_empty(&self) -> bool {
        self.readings.is_empty()
    }

    /// Whether a folded name fits: every word of one reading begins a word of the name, or neighbouring words joined.
    pub fn fits(&self, folded: &str) -> bool {
        let words: Vec<&str> = folded.split(' ').filter(|word| !word.is_empty()).collect();
        if words.is_empty() {
            return false;
        }
        let joined: Vec<String> = words
            .windows(2)
            .map(<[&str]>::concat)
            .chain(words.windows(3).map(<[&str]>::concat))
            .collect();
        let begins = |typed: &[u8]| {
            let words = words
                .iter()
                .copied()
                .chain(joined.iter().map(String::as_str));
            words.into_iter().any(|word| begins(typed, word.as_bytes()))
        };
        self.readings
            .iter()
            .any(|reading| reading.iter().all(|typed| begins(typed)))
    }
}

/// Whether `word` begins with `typed`, one letter wrong, missing, too many, or two swapped.
fn begins(typed: &[u8], word: &[u8]) -> bool {
    if word.starts_with(typed) {
        return true;
    }
    if typed.len() < TOLERANT_FROM {
        return false;
    }
    let same = typed.iter().zip(word).take_while(|(a, b)| a == b).count();
    let (typed, word) = (&typed[same..], &word[same..]);
    let rest = |from: usize, of: &[u8], start: usize| {
        let tail = typed.get(from..).unwrap_or_default();
        of.get(start..).is_some_and(|of| of.starts_with(tail))
    };
    // Wrong; too many; missing; swapped.
    (!word.is_empty() && rest(1, word, 1))
        || rest(1, word, 0)
        || rest(0, word, 1)
        || (typed.len() >= 2
            && word.len() >= 2
            && typed[0] == word[1]
            && typed[1] == word[0]
            && rest(2, word, 2))
}

#[cfg(test)]
mod tests {
    use super::NameSearch;
    use crate::fold::fold;

    #[test]
    fn ovw_26_a_name_is_found_as_people_remember_it() {
        for (typed, name) in [
            ("dupond helene", "Dupont, Hélène"),
            ("Hélène Dupont", "Dupont, Hélène"),
            ("duppont", "Dupont, Hélène"),
            ("dupnot", "Dupont, Hélène"),
            ("upont", "Dupont, Hélène"),
            ("hel dup", "Dupont, Hélène"),
            ("jean-pierre", "Martin, Jean Pierre"),
            ("jeanpierre", "Martin, Jean-Pierre"),
            ("vandenberghe", "Van den Berghe, An"),
            ("van den berghe an", "Vandenberghe, An"),
            ("MULLER", "Müller, Jörg"),
            ("o'neil", "O'Neill, Sean"),
        ] {
            assert!(NameSearch::new(typed).fits(&fold(name)), "{typed} – {name}");
        }
    }

    #[test]
    fn ovw_26_two_wrong_letters_or_another_name_are_not_found() {
        for (typed, name) in [
            ("dubond helene", "Dupont, Hélène"),
            ("dupont marie", "Dupont, Hélène"),
            ("lea", "Leo, Jan"),
            ("ont", "Dupont, Hélène"),
            ("dupont", ""),
        ] {
            assert!(
                !NameSearch::new(typed).fits(&fold(name)),
                "{typed} – {name}"
            );
        }
        assert!(NameSearch::new(" %_ ").is_empty());
    }
}
