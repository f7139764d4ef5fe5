//! Documents that go with a request or notice: which are required, who may read them, and every limit on them
//! (manual "Pièces jointes"; acceptance ATT-01 to ATT-16).

use crate::coded::coded;
use crate::draft::TEXT_CHARACTERS_MAX;
use crate::interruption::{InterruptionType, TimeCreditReason};
use crate::law;
use crate::request::Actor;

pub use crate::law::AttachmentKind;

/// The largest file kept: "une taille maximum de 2Mb", bytes.
pub const STORED_BYTES_MAX: usize = 2 * 1024 * 1024;
/// The largest file taken in, bytes: photos above [`STORED_BYTES_MAX`] are made smaller (PD6).
pub const TAKEN_BYTES_MAX: usize = 12 * 1024 * 1024;
/// The largest photos taken in together, bytes: three of today's telephones.
pub const TAKEN_TOGETHER_BYTES_MAX: usize = 15 * 1024 * 1024;
/// Photos that become one PDF together (ATT-14).
pub const PHOTOS_MAX: usize = 10;
/// Documents of one request or notice.
pub const PER_FILE_MAX: usize = 20;
/// The longest description of another document, in characters (ATT-08).
pub const DESCRIPTION_CHARACTERS_MAX: usize = TEXT_CHARACTERS_MAX;
/// The longest file name shown, in characters.
pub const NAME_CHARACTERS_MAX: usize = 100;

coded! {
    /// What the virus scanner said; only a clean document is ever delivered (ATT-13).
    ScanState {
        /// No verdict yet: "en cours de contrôle".
        Checking = 1, "checking";
        /// Nothing was found.
        Clean = 2, "clean";
        /// A virus was found: kept apart, never delivered.
        Infected = 3, "infected";
    }
}

coded! {
    /// The two formats that are kept.
    Media {
        /// A document without active content.
        Pdf = 1, "pdf";
        /// A photo or scan, upright and without its place.
        Jpeg = 2, "jpeg";
    }
}

impl Media {
    /// Its type on the wire.
    pub const fn mime(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Jpeg => "image/jpeg",
        }
    }

    /// The ending its name is given, whatever it was sent under.
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Jpeg => "jpg",
        }
    }
}

/// How much of a document somebody sees.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sight {
    /// Name, description and content.
    Whole,
    /// That a required document was received, and nothing else.
    Received,
}

/// What `reader` sees of a document that `uploader` added (ATT-16): an employer sees content only of the employer's own
/// uploads, because what worker and doctor add is medical or private.
pub const fn sight(reader: Actor, uploader: Actor) -> Sight {
    match (reader, uploader) {
        (Actor::Employer, Actor::Worker | Actor::Office) => Sight::Received,
        _ => Sight::Whole,
    }
}

/// The documents without which a request is incomplete (rules.md § 8). A missing one never stops the filing (ATT-03).
pub fn required(kind: InterruptionType, reason: Option<TimeCreditReason>) -> Vec<AttachmentKind> {
    accepted(kind, reason)
        .first()
        .copied()
        .into_iter()
        .collect()
}

/// Whether a document of kind `given` answers for the required `wanted`: palliative time credit takes either attestation.
pub fn answers_for(
    wanted: AttachmentKind,
    given: AttachmentKind,
    kind: InterruptionType,
    reason: Option<TimeCreditReason>,
) -> bool {
    let accepted = accepted(kind, reason);
    wanted == given || (accepted.first() == Some(&wanted) && accepted.contains(&given))
}

fn accepted(kind: InterruptionType, reason: Option<TimeCreditReason>) -> &'static [AttachmentKind] {
    law::mandatory(kind, reason).unwrap_or_default()
}

/// The kinds offered beside the required ones: what else the law names for this leave, then "Autre" (ATT-06).
pub fn offered(
    kind: InterruptionType,
    reason: Option<TimeCreditReason>,
    several_employers: bool,
) -> Vec<AttachmentKind> {
    use AttachmentKind::{BirthOrAdoptionProof, EmploymentDeclaration, Other};
    let mut kinds: Vec<_> = accepted(kind, reason).to_vec();
    let of_a_child =
        kind == InterruptionType::ParentalLeave || reason == Some(TimeCreditReason::ChildCare);
    if of_a_child {
        kinds.push(BirthOrAdoptionProof);
    }
    if several_employers {
        kinds.push(EmploymentDeclaration);
    }
    kinds.push(Other);
    kinds
}

/// What is wrong with the description of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum DescriptionError {
    /// "Autre" needs one.
    #[error("a description is needed")]
    Missing,
    /// More than 200 characters.
    #[error("the description is too long")]
    TooLong,
}

/// The description of a document as typed: asked for "Autre", left out for the others (ATT-08).
pub fn description(kind: AttachmentKind, typed: &str) -> Result<Option<String>, DescriptionError> {
    let typed = typed.trim().replace("\r\n", "\n");
    if kind != AttachmentKind::Other {
        return Ok(None);
    }
    match typed.chars().count() {
        0 => Err(DescriptionError::Missing),
        n if n > DESCRIPTION_CHARACTERS_MAX => Err(DescriptionError::TooLong),
        _ => Ok(Some(typed)),
    }
}

/// The name a document is shown and delivered under: no path, no control or direction characters, at most 100 of them,
/// and the ending of what it really is.
pub fn shown_name(sent: &str, media: Media) -> String {
    let last = sent.rsplit(['/', '\\']).next().unwrap_or_default();
    let clean: String = last.chars().filter(|c| is_plain(*c)).collect();
    let stem = match clean.rsplit_once('.') {
        Some((stem, ending)) if ending.chars().count() <= 5 => stem,
        _ => &clean,
    };
    let room = NAME_CHARACTERS_MAX - 1 - media.extension().len();
    let stem: String = stem.trim().chars().take(room).collect();
    let stem = if stem.is_empty() { "document" } else { &stem };
    format!("{stem}.{}", media.extension())
}

/// Neither a control character nor one that turns the direction of what follows.
fn is_plain(c: char) -> bool {
    let turns = matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}');
    !c.is_control() && !turns && !matches!(c, '"' | '<' | '>' | '|' | ':' | '*' | '?')
}

#[cfg(test)]
mod tests {
    use super::*;
    use AttachmentKind as A;
    use InterruptionType as T;
    use TimeCreditReason as R;

    /// ATT-03: required documents from type and motive, every combination.
    #[test]
    fn att_03_required_documents_of_every_type_and_motive() {
        for kind in T::ALL {
            let reasons: Vec<_> = match kind {
                T::TimeCredit => R::ALL.iter().copied().map(Some).collect(),
                _ => vec![None],
            };
            for reason in reasons {
                let expected = match (kind, reason) {
                    (T::MedicalAssistance, _)
                    | (T::TimeCredit, Some(R::IllFamilyMember | R::IllMinorChild)) => {
                        Some(A::MedicalCertificate)
                    }
                    (T::MedicalAssistanceHospitalisedChild, _) => Some(A::HospitalCertificate),
                    (T::PalliativeCare, _) | (T::TimeCredit, Some(R::PalliativeCare)) => {
                        Some(A::PalliativeCertificate)
                    }
                    (T::InformalCare, _) => Some(A::CarerRecognition),
                    (T::TimeCredit, Some(R::Training)) => Some(A::TrainingEnrolment),
                    (T::TimeCredit, Some(R::DisabledChild)) => Some(A::DisabilityProof),
                    _ => None,
                };
                let required = required(*kind, reason);
                assert_eq!(required.first().copied(), expected, "{kind:?} {reason:?}");
                let offered = offered(*kind, reason, true);
                assert!(required.iter().all(|kind| offered.contains(kind)));
                assert_eq!(offered.last(), Some(&A::Other));
                assert!(offered.contains(&A::EmploymentDeclaration));
            }
        }
    }

    #[test]
    fn att_03_palliative_time_credit_takes_either_attestation() {
        let (kind, reason) = (T::TimeCredit, Some(R::PalliativeCare));
        for given in [A::PalliativeCertificate, A::MedicalCertificate] {
            assert!(answers_for(A::PalliativeCertificate, given, kind, reason));
        }
        assert!(!answers_for(
            A::PalliativeCertificate,
            A::Other,
            kind,
            reason
        ));
        assert!(!answers_for(
            A::PalliativeCertificate,
            A::MedicalCertificate,
            T::PalliativeCare,
            None
        ));
    }

    /// ATT-16: role by role.
    #[test]
    fn att_16_an_employer_sees_the_content_of_own_uploads_only() {
        for reader in Actor::ALL {
            for uploader in Actor::ALL {
                let whole = *reader != Actor::Employer || *uploader == Actor::Employer;
                let expected = if whole { Sight::Whole } else { Sight::Received };
                assert_eq!(
                    sight(*reader, *uploader),
                    expected,
                    "{reader:?} {uploader:?}"
                );
            }
        }
    }

    /// ATT-08: none refused, 200 taken, 201 refused.
    #[test]
    fn att_08_another_document_is_described_in_two_hundred_characters() {
        assert_eq!(description(A::Other, " \n"), Err(DescriptionError::Missing));
        let long = "é".repeat(200);
        assert_eq!(description(A::Other, &long), Ok(Some(long.clone())));
        assert_eq!(
            description(A::Other, &(long + "é")),
            Err(DescriptionError::TooLong)
        );
        assert_eq!(description(A::MedicalCertificate, "x"), Ok(None));
    }

    #[test]
    fn a_name_has_no_path_no_tricks_and_the_true_ending() {
        for (sent, shown) in [
            ("C:\\Users\\x\\scan.PDF", "scan.pdf"),
            ("../../etc/passwd", "passwd.pdf"),
            ("facture.exe", "facture.pdf"),
            ("a\u{202e}fdp.exe", "afdp.pdf"),
            ("\u{0}", "document.pdf"),
            ("", "document.pdf"),
            ("attestation du dr. Martin", "attestation du dr. Martin.pdf"),
        ] {
            assert_eq!(shown_name(sent, Media::Pdf), shown, "{sent:?}");
        }
        assert_eq!(
            shown_name(&"é".repeat(300), Media::Jpeg).chars().count(),
            100
        );
    }
}
