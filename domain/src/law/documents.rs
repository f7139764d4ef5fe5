//! Documents a request needs (rules.md § 8), residence and office.

use crate::interruption::{InterruptionType, TimeCreditReason};

use super::case::Case;
use super::coded_facts::AttachmentKind;
use super::finding::ArgValue;
use super::rule::{Found, INFORMS, Rule, WARNS};

pub(super) const REQUIRED: Rule = Rule {
    code: "required-attachment",
    group: "R17",
    source: "manual, T18",
    check: required_attachment,
    ..WARNS
};
pub(super) const RESIDENCE: Rule = Rule {
    code: "residence-eea",
    group: "R31",
    source: "E67",
    check: residence,
    ..INFORMS
};

/// The document without which a request of this kind is incomplete; palliative time credit takes either attestation.
pub fn mandatory(
    kind: InterruptionType,
    reason: Option<TimeCreditReason>,
) -> Option<&'static [AttachmentKind]> {
    use AttachmentKind as A;
    use InterruptionType as T;
    match (kind, reason) {
        (T::MedicalAssistance, _)
        | (
            T::TimeCredit,
            Some(TimeCreditReason::IllFamilyMember | TimeCreditReason::IllMinorChild),
        ) => Some(&[A::MedicalCertificate]),
        (T::MedicalAssistanceHospitalisedChild, _) => Some(&[A::HospitalCertificate]),
        (T::PalliativeCare, _) => Some(&[A::PalliativeCertificate]),
        (T::InformalCare, _) => Some(&[A::CarerRecognition]),
        (T::TimeCredit, Some(TimeCreditReason::PalliativeCare)) => {
            Some(&[A::PalliativeCertificate, A::MedicalCertificate])
        }
        (T::TimeCredit, Some(TimeCreditReason::Training)) => Some(&[A::TrainingEnrolment]),
        (T::TimeCredit, Some(TimeCreditReason::DisabledChild)) => Some(&[A::DisabilityProof]),
        _ => None,
    }
}

fn required_attachment(case: &Case<'_>) -> Option<Found> {
    let received = case.facts.attachments.as_deref()?;
    let accepted = mandatory(case.kind?, case.facts.reason)?;
    let missing = !accepted.iter().any(|kind| received.contains(kind));
    missing.then(|| {
        let name = format!("document-{}", accepted[0].code());
        Found::new().with("document", ArgValue::TextId(name))
    })
}

fn residence(case: &Case<'_>) -> Option<Found> {
    (!case.facts.worker.resides_in_eea?).then(Found::new)
}
