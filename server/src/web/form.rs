//! A submitted form or a query string: bounded, decoded once, read by name.

use super::limits::FORM_FIELDS_MAX;
use super::upload::Upload;
use sha2::{Digest, Sha256};
use std::borrow::Cow;
use thiserror::Error;

/// Why a body is no form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum FormError {
    /// More than `FORM_FIELDS_MAX` fields.
    #[error("too many fields")]
    TooManyFields,
    /// Not valid UTF-8 after decoding.
    #[error("not UTF-8")]
    NotText,
}

/// The fields of a form in the order sent. Values are trimmed, line ends are `\n`, control characters are gone.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Form {
    fields: Vec<(String, String)>,
    digest: [u8; 32],
    upload: Option<Upload>,
}

/// Fields that change with every rendering and say nothing about what the person asked for.
const PASSING_FIELDS: [&str; 2] = ["csrf", "nonce"];

impl Form {
    /// Reads `application/x-www-form-urlencoded` bytes.
    pub fn parse(body: &[u8]) -> Result<Self, FormError> {
        Self::from_fields(form_urlencoded::parse(body), None)
    }

    /// From fields as they were sent, and the file among them.
    pub fn from_fields<'a>(
        sent: impl Iterator<Item = (Cow<'a, str>, Cow<'a, str>)>,
        upload: Option<Upload>,
    ) -> Result<Self, FormError> {
        let mut fields = Vec::new();
        let mut digest = Sha256::new();
        for (name, value) in sent {
            if fields.len() == FORM_FIELDS_MAX {
                return Err(FormError::TooManyFields);
            }
            if name.contains('\u{fffd}') || value.contains('\u{fffd}') {
                return Err(FormError::NotText);
            }
            if !PASSING_FIELDS.contains(&name.as_ref()) {
                digest.update((name.len() as u64).to_le_bytes());
                digest.update(name.as_bytes());
                digest.update((value.len() as u64).to_le_bytes());
                digest.update(value.as_bytes());
            }
            fields.push((name.into_owned(), clean(&value)));
        }
        if let Some(upload) = &upload {
            digest.update(upload.digest());
        }
        Ok(Self {
            fields,
            digest: digest.finalize().into(),
            upload,
        })
    }

    /// The file that was chosen, if one was.
    pub fn upload(&self) -> Option<&Upload> {
        self.upload.as_ref()
    }

    /// The first value of `name`, or the empty string.
    pub fn text(&self, name: &str) -> &str {
        self.fields
            .iter()
            .find(|(n, _)| n == name)
            .map_or("", |(_, v)| v)
    }

    /// Every value of `name`, empty ones left out.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.fields
            .iter()
            .filter(move |(n, v)| n == name && !v.is_empty())
            .map(|(_, v)| v.as_str())
    }

    /// Was a field (a button, a ticked box) sent at all?
    pub fn has(&self, name: &str) -> bool {
        self.fields.iter().any(|(n, _)| n == name)
    }

    /// Names and values, in the order sent.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.fields.iter().map(|(n, v)| (n.as_str(), v.as_str()))
    }

    /// A hash of what was asked, without the tokens: the same wish has the same digest.
    pub fn digest(&self) -> [u8; 32] {
        self.digest
    }
}

fn clean(value: &str) -> String {
    value
        .replace("\r\n", "\n")
        .chars()
        .filter(|c| *c == '\n' || !c.is_control())
        .collect::<String>()
        .trim()
        .to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_trimmed_and_read_by_name() {
        let form = Form::parse(b"a=+x+&b=1&b=&b=2&c=%C3%A9%00").expect("a form");
        assert_eq!(form.text("a"), "x");
        assert_eq!(form.all("b").collect::<Vec<_>>(), ["1", "2"]);
        assert_eq!(form.text("c"), "é");
        assert!(!form.has("d"));
    }

    #[test]
    fn tokens_do_not_change_the_digest_but_values_do() {
        let digest = |body: &str| Form::parse(body.as_bytes()).expect("a form").digest();
        assert_eq!(digest("csrf=1&x=1&nonce=2"), digest("csrf=3&x=1&nonce=4"));
        assert_ne!(digest("x=1"), digest("x=2"));
        assert_ne!(digest("x=1&y="), digest("x=&y=1"));
    }

    #[test]
    fn a_form_has_at_most_two_hundred_fields_of_text() {
        let fields = |n: usize| vec!["a=1"; n].join("&");
        assert!(Form::parse(fields(200).as_bytes()).is_ok());
        assert_eq!(
            Form::parse(fields(201).as_bytes()),
            Err(FormError::TooManyFields)
        );
        assert_eq!(Form::parse(b"a=%ff"), Err(FormError::NotText));
    }
}
