//! Reads the shipped CSV files: commas, double quotes, a heading line.

use crate::error::{Error, Result};

/// The records after the heading, each of exactly `N` fields.
pub fn records<const N: usize>(text: &str) -> Result<Vec<[String; N]>> {
    let mut lines = text.lines().filter(|line| !line.is_empty());
    let _heading = lines.next();
    lines.map(record).collect()
}

fn record<const N: usize>(line: &str) -> Result<[String; N]> {
    let mut fields = vec![String::new()];
    let (mut quoted, mut letters) = (false, line.chars().peekable());
    while let Some(letter) = letters.next() {
        let field = fields.last_mut().expect("never empty");
        match letter {
            '"' if quoted && letters.next_if_eq(&'"').is_some() => field.push('"'),
            '"' => quoted = !quoted,
            ',' if !quoted => fields.push(String::new()),
            letter => field.push(letter),
        }
    }
    fields.try_into().map_err(|fields: Vec<String>| {
        Error::Refused(format!(
            "a line of the reference data has {} fields, not {N}",
            fields.len()
        ))
    })
}

#[cfg(test)]
mod tests {
    use super::records;

    #[test]
    fn quotes_hold_commas_and_quotes() {
        let read = records::<3>("a,b,c\n1,\"x, \"\"y\"\"\",\n").unwrap();
        assert_eq!(
            read,
            [["1".to_owned(), "x, \"y\"".to_owned(), String::new()]]
        );
        assert!(records::<2>("a,b\n1,2,3\n").is_err());
    }
}
