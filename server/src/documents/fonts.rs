//! The faces of the documents, embedded: Source Sans 3 and Source Serif 4, complete, so that every name of Europe is set
//! (SIL Open Font Licence, `templates/pdf/fonts/OFL.md`).

use std::sync::LazyLock;
use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

static FILES: [&[u8]; 3] = [
    include_bytes!("../../templates/pdf/fonts/SourceSans3-Regular.ttf"),
    include_bytes!("../../templates/pdf/fonts/SourceSans3-Semibold.ttf"),
    include_bytes!("../../templates/pdf/fonts/SourceSerif4-Semibold.ttf"),
];

/// The faces and what the typesetter chooses them by.
pub struct Fonts {
    /// Families, weights, coverage.
    pub book: LazyHash<FontBook>,
    /// The faces, in the order of the book.
    pub faces: Vec<Font>,
}

/// Read once.
pub static FONTS: LazyLock<Fonts> = LazyLock::new(|| {
    let faces: Vec<Font> = FILES
        .iter()
        .filter_map(|file| Font::new(Bytes::new(*file), 0))
        .collect();
    Fonts {
        book: LazyHash::new(FontBook::from_fonts(&faces)),
        faces,
    }
});

/// `text` with "?" for the rare signs no face has: such a sign must not keep a receipt from being made. Controls go too.
pub fn covered(text: &str) -> String {
    let coverage = &FONTS.faces[0].info().coverage;
    let known = |sign: char| sign == '\n' || coverage.contains(sign.into());
    text.chars()
        .filter(|sign| *sign == '\n' || !sign.is_control())
        .map(|sign| if known(sign) { sign } else { '?' })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_face_is_read_and_rare_signs_are_replaced() {
        assert_eq!(FONTS.faces.len(), FILES.len());
        assert_eq!(
            covered("Zoë Ångström-Łęcka Ωμέγα Ж"),
            "Zoë Ångström-Łęcka Ωμέγα Ж"
        );
        assert_eq!(covered("a\u{0}b\u{202e}c 😀 漢"), "ab?c ? ?");
    }
}
