//! Addresses inside the product: building query strings, and refusing to be led elsewhere.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

const KEPT: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'_')
    .remove(b'.')
    .remove(b'~')
    .remove(b'/');

/// Letters, digits and what is never special in a segment.
const SEGMENT: &AsciiSet = &KEPT.add(b'/');

/// `path?a=1&b=2` with values percent-encoded; pairs with an empty value are left out.
pub fn with_query<'a>(path: &str, pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
    let mut address = path.to_owned();
    let mut sign = '?';
    for (name, value) in pairs {
        if !value.is_empty() {
            address.push(sign);
            address.push_str(name);
            address.push('=');
            address.extend(utf8_percent_encode(value, KEPT));
            sign = '&';
        }
    }
    address
}

/// A value as one segment of a path: names of offices hold spaces.
pub fn segment(value: &str) -> String {
    utf8_percent_encode(value, SEGMENT).to_string()
}

/// A path of ours to return to, or `None` when the text could lead elsewhere.
pub fn local_path(text: &str) -> Option<&str> {
    let inside = text.starts_with('/')
        && !text.starts_with("//")
        && text.len() <= 2048
        && text.bytes().all(|b| b.is_ascii_graphic() && b != b'\\');
    inside.then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn query_strings_are_encoded_and_empty_values_left_out() {
        let address = with_query("/x", [("a", "1/2"), ("b", ""), ("c", "é &")]);
        assert_eq!(address, "/x?a=1/2&c=%C3%A9%20%26");
    }

    #[test]
    fn a_segment_stays_one_segment() {
        assert_eq!(segment("LA LOUVIERE"), "LA%20LOUVIERE");
        assert_eq!(segment("../é?"), "..%2F%C3%A9%3F");
    }

    #[test]
    fn only_paths_of_ours_are_returned_to() {
        assert_eq!(
            local_path("/employers/0999999922/overview?page=2"),
            Some("/employers/0999999922/overview?page=2")
        );
        for bad in [
            "",
            "x",
            "//evil.example",
            "https://evil.example",
            "/\\evil.example",
            "/a b",
            "/\r\nSet-Cookie:x",
        ] {
            assert_eq!(local_path(bad), None, "{bad:?}");
        }
    }
}
