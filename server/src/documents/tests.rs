//! Every kind of document, in four languages, with ordinary and with very long words: set twice to the same bytes, and
//! valid PDF/A-2a and PDF/UA-1 by veraPDF. A missing veraPDF is a failure, not a skip.

use super::cancellation_receipt::CancellationReceipt;
use super::decision_letter::DecisionLetter;
use super::entitlement_certificate::{EntitlementCertificate, Right};
use super::modification_receipt::ModificationReceipt;
use super::notice_answer_letter::{Answer, NoticeAnswerLetter};
use super::notice_letter::NoticeLetter;
use super::receipt::Receipt;
use super::request_printout::RequestPrintout;
use super::sheet::{EmployerOnPaper, WorkerOnPaper};
use super::typesetter::lay_out;
use super::worker_receipt::WorkerReceipt;
use super::{Document, DocumentError, DocumentKind, frozen, sheet_of, typeset};
use crate::texts::{Lang, Texts, texts};
use jiff::Timestamp;
use serde_json::Value;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use uuid::Uuid;

const TICKET: &str = "04W-002ZS8X-NM-Z";
const PART: &str = "04W-002DKAE-0H-Z";
const FINGERPRINT: &str = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
const LONG_NAME: &str = "Marie-Élisabeth Wilhelmina Konstantinopolitańska-Vandenbroucke-Ångström \
    Donaudampfschifffahrtsgesellschaftskapitänswitwe 😀";
const LONG_EMPLOYER: &str = "Société coopérative agréée des établissements hospitaliers et maisons de repos réunis de \
    la région de Fictiville-lez-Exemple et environs, en abrégé « SCEHMRRFE », groupement d'employeurs ASBL";

/// What differs between the ordinary and the long sheets.
struct Words {
    worker: WorkerOnPaper,
    employer: EmployerOnPaper,
    lines: usize,
}

fn words(lengthy: bool) -> Words {
    let (name, employer) = if lengthy {
        (LONG_NAME, LONG_EMPLOYER)
    } else {
        ("Odile Fictive", "Boulangerie du Coin SRL")
    };
    Words {
        worker: WorkerOnPaper {
            name: Some(name.to_owned()),
            niss: "85.07.30-998.33".to_owned(),
        },
        employer: EmployerOnPaper {
            name: employer.to_owned(),
            number: "0999.999.922".to_owned(),
        },
        lines: if lengthy { 30 } else { 4 },
    }
}

fn declared(t: &Texts) -> Vec<(String, String)> {
    [
        (t.consultation_type(), t.coded("type", "parentalLeave")),
        (t.consultation_regime(), t.coded("regime", "half")),
        (t.consultation_start(), "24/02/2025"),
        (t.consultation_end(), "23/03/2025"),
        (t.consultation_contract_hours(), "38:00"),
        (t.consultation_full_time(), "38:00"),
    ]
    .map(|(label, value)| (label.to_owned(), value.to_owned()))
    .to_vec()
}

fn next(t: &Texts) -> Vec<(String, String)> {
    [
        (
            t.receipt_when_on("03/02/2025"),
            t.receipt_next_worker_invited(),
        ),
        (
            t.receipt_when_by("24/04/2025"),
            t.receipt_next_worker_completes(),
        ),
        (t.receipt_when_then().to_owned(), t.receipt_next_office()),
    ]
    .map(|(when, what)| (when, what.to_owned()))
    .to_vec()
}

fn family(t: &Texts) -> Vec<(String, String)> {
    [(t.family_request(), TICKET), (t.family_end_date(), PART)]
        .map(|(label, number)| (label.to_owned(), number.to_owned()))
        .to_vec()
}

/// An example of what a kind freezes.
#[expect(
    clippy::too_many_lines,
    reason = "one arm a kind, each nothing but an example"
)]
fn sample(kind: DocumentKind, lang: Lang, lengthy: bool) -> String {
    let t = texts(lang);
    let Words {
        worker,
        employer,
        lines,
    } = words(lengthy);
    let submitted = t.receipt_submitted_by(
        "03/02/2025",
        worker.name.as_deref().unwrap_or_default(),
        "14:05",
    );
    let sentence = t.receipt_next_start().to_owned();
    let repeated = |text: &str| vec![text.to_owned(); lines];
    let address = vec![
        "Rue de l'Invention 1".to_owned(),
        "1400 Nivelles".to_owned(),
    ];
    let (fingerprint, comment) = (
        FINGERPRINT.to_owned(),
        "x".repeat(if lengthy { 200 } else { 5 }),
    );
    let (start, end) = ("01/04/2025".to_owned(), "31/07/2025".to_owned());
    let (interruption, regime) = (
        t.coded("type", "parentalLeave").to_owned(),
        t.coded("regime", "half").to_owned(),
    );
    let frozen = match kind {
        DocumentKind::Receipt => frozen(&Receipt {
            ticket: TICKET.to_owned(),
            submitted,
            sentence,
            employer,
            worker,
            declared: declared(t),
            next: next(t),
            family: family(t),
            fingerprint,
        }),
        DocumentKind::ModificationReceipt => frozen(&ModificationReceipt {
            ticket: TICKET.to_owned(),
            part_ticket: PART.to_owned(),
            title: t.receipt_title().to_owned(),
            submitted,
            sentence,
            employer,
            worker,
            old_end: start,
            new_end: end,
            comment,
            family: family(t),
            fingerprint,
        }),
        DocumentKind::CancellationReceipt => frozen(&CancellationReceipt {
            ticket: TICKET.to_owned(),
            part_ticket: PART.to_owned(),
            title: t.receipt_title().to_owned(),
            submitted,
            sentence,
            employer,
            worker,
            family: family(t),
            fingerprint,
        }),
        DocumentKind::WorkerReceipt => frozen(&WorkerReceipt {
            ticket: TICKET.to_owned(),
            submitted,
            sentence,
            employer,
            worker,
            declared: declared(t),
            documents: if lengthy {
                repeated(&comment)
            } else {
                Vec::new()
            },
            next: next(t),
            family: family(t),
            fingerprint,
        }),
        DocumentKind::NoticeLetter => frozen(&NoticeLetter {
            ticket: "26C-0079PJ6-6C-Z".to_owned(),
            date: "10/01/2025".to_owned(),
            worker,
            worker_address: address.clone(),
            employer,
            employer_address: address,
            interruption,
            regime,
            start,
            end,
            law: vec![t.shell_legal_mention_text().to_owned()],
        }),
        DocumentKind::NoticeAnswerLetter => frozen(&NoticeAnswerLetter {
            ticket: "26C-0079PJ6-6C-Z".to_owned(),
            date: "20/01/2025".to_owned(),
            employer,
            employer_address: address.clone(),
            decided_by: "Marie Exemple".to_owned(),
            worker,
            worker_address: address,
            interruption,
            regime,
            start: start.clone(),
            end: end.clone(),
            answer: if lengthy {
                Answer::Postponed {
                    start,
                    end,
                    reason: comment,
                }
            } else {
                Answer::Refused { reason: comment }
            },
            law: vec![t.shell_legal_mention_text().to_owned()],
        }),
        DocumentKind::DecisionLetter => frozen(&DecisionLetter {
            ticket: TICKET.to_owned(),
            date: "20/02/2025".to_owned(),
            office: "Nivelles".to_owned(),
            office_address: Vec::new(),
            addressee: worker.line(),
            addressee_address: address,
            worker,
            employer,
            sentence: sentence.clone(),
            decision: sentence,
            terms: declared(t),
            calculation: declared(t),
            calculation_notes: repeated(t.letter_no_payment()),
            reasons: repeated(t.receipt_next_office()),
            law: repeated(t.shell_legal_mention_text()),
            appeal: if lengthy { comment } else { String::new() },
        }),
        DocumentKind::EntitlementCertificate => frozen(&EntitlementCertificate {
            number: TICKET.to_owned(),
            worker,
            counted_on: "04/02/2025".to_owned(),
            rights: vec![
                Right {
                    name: interruption,
                    total: "4".to_owned(),
                    used: "1".to_owned(),
                    left: "3".to_owned(),
                };
                lines
            ],
            basis: repeated(t.receipt_next_office()),
        }),
        DocumentKind::RequestPrintout => frozen(&RequestPrintout {
            ticket: if lengthy {
                String::new()
            } else {
                TICKET.to_owned()
            },
            printed_on: "04/02/2025".to_owned(),
            employer,
            worker,
            status: t.coded("status", "waitingForWorker").to_owned(),
            lines: declared(t),
            remarks: repeated(t.receipt_next_worker_completes()),
            documents: repeated("attestation.pdf"),
        }),
    };
    frozen.to_string()
}

fn document(kind: DocumentKind, lang: Lang) -> Document {
    Document {
        id: Uuid::from_u128(kind as u128),
        file: Uuid::from_u128(7),
        kind,
        subject: TICKET.to_owned(),
        language: lang.code().to_owned(),
        ordered_at: "2025-02-03T13:05:00Z"
            .parse::<Timestamp>()
            .expect("an instant"),
        hash: None,
    }
}

fn set(kind: DocumentKind, lang: Lang, lengthy: bool) -> Vec<u8> {
    let sheet = sheet_of(kind, lang, &sample(kind, lang, lengthy)).expect("a sheet");
    typeset(&document(kind, lang), &sheet).expect("a document")
}

/// What veraPDF says of files, and whether it accepts them all. The script must be there.
fn validated(files: &[PathBuf]) -> (bool, String) {
    let program = Path::new(env!("CARGO_MANIFEST_DIR")).join("../scripts/validate-pdf.sh");
    let output = Command::new(program)
        .args(files)
        .output()
        .expect("the script is there");
    let said = [output.stdout, output.stderr].concat();
    (
        output.status.success(),
        String::from_utf8_lossy(&said).into_owned(),
    )
}

fn folder(name: &str) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("entracte_{name}_{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    folder
}

/// A file that says it is PDF/A-2a and PDF/UA-1, and is neither.
fn pretender() -> String {
    let claim = "<?xpacket begin=\"\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?><x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\
        <rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description rdf:about=\"\" \
        xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\
        <pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>\
        </rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end=\"w\"?>";
    let objects = [
        "<< /Type /Catalog /Pages 2 0 R /Metadata 4 0 R >>".to_owned(),
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>".to_owned(),
        format!(
            "<< /Type /Metadata /Subtype /XML /Length {} >>\nstream\n{claim}\nendstream",
            claim.len()
        ),
    ];
    let (mut text, mut table) = ("%PDF-1.7\n".to_owned(), String::new());
    for (index, object) in objects.iter().enumerate() {
        let _ = writeln!(table, "{:010} 00000 n ", text.len());
        let _ = writeln!(text, "{} 0 obj\n{object}\nendobj", index + 1);
    }
    let start = text.len();
    format!(
        "{text}xref\n0 5\n0000000000 65535 f \n{table}trailer\n<< /Size 5 /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n"
    )
}

#[test]
fn pdf_01_every_document_is_tagged_pdf_a_2a_and_pdf_ua_1() {
    let folder = folder("documents");
    let mut files = Vec::new();
    for kind in DocumentKind::ALL {
        for lang in Lang::ALL {
            for lengthy in [false, true] {
                let name = format!(
                    "{}-{}{}.pdf",
                    kind.code(),
                    lang.code(),
                    if lengthy { "-long" } else { "" }
                );
                let file = folder.join(name);
                std::fs::write(&file, set(kind, lang, lengthy)).expect("written");
                files.push(file);
            }
        }
    }
    let (accepted, said) = validated(&files);
    assert!(accepted, "{said}");
    assert_eq!(
        said.lines().filter(|line| line.starts_with("ok ")).count(),
        files.len() * 2,
        "{said}"
    );
    assert!(said.contains("ok ua1") && said.contains("ok 2a"), "{said}");
    std::fs::remove_dir_all(folder).expect("removed");
}

#[test]
fn pdf_01_a_file_that_only_says_it_is_one_is_refused() {
    let folder = folder("pretender");
    let file = folder.join("pretender.pdf");
    std::fs::write(&file, pretender()).expect("written");
    let (accepted, said) = validated(&[file]);
    assert!(!accepted, "{said}");
    for flavour in ["FAILED 2a ", "FAILED ua1 "] {
        assert!(said.contains(flavour), "{said}");
    }
    std::fs::remove_dir_all(folder).expect("removed");
}

#[test]
fn cnf_10_the_same_document_gives_the_same_bytes() {
    let first = set(DocumentKind::Receipt, Lang::Nl, false);
    let other = set(DocumentKind::RequestPrintout, Lang::Fr, true);
    assert_eq!(first, set(DocumentKind::Receipt, Lang::Nl, false));
    assert_ne!(first, other);
    assert!(
        first.starts_with(b"%PDF-1.7") && first.len() < 200_000,
        "{}",
        first.len()
    );
}

/// Every text on a sheet.
fn texts_on(value: &Value) -> Vec<&str> {
    match value {
        Value::String(text) => vec![text],
        Value::Array(items) => items.iter().flat_map(texts_on).collect(),
        Value::Object(fields) => fields.values().flat_map(texts_on).collect(),
        _ => Vec::new(),
    }
}

#[test]
fn pdf_03_letters_to_sign_are_filled_in_with_their_mentions_on_one_page() {
    for kind in [DocumentKind::NoticeLetter, DocumentKind::NoticeAnswerLetter] {
        for (lang, lengthy) in Lang::ALL.into_iter().flat_map(|l| [(l, false), (l, true)]) {
            let t = texts(lang);
            let sheet = sheet_of(kind, lang, &sample(kind, lang, lengthy)).expect("a sheet");
            let pages = lay_out(&document(kind, lang), &sheet).expect("pages");
            let here = format!("{} {lang}, lengthy: {lengthy}", kind.code());
            assert_eq!(pages.pages().len(), 1, "{here}");
            let words = words(lengthy);
            let sheet = serde_json::to_value(&sheet).expect("JSON");
            let on_paper = texts_on(&sheet);
            let wanted = [
                words.worker.line(),
                words.employer.line(),
                "Rue de l'Invention 1".to_owned(),
                "26C-0079PJ6-6C-Z".to_owned(),
                t.coded("type", "parentalLeave").to_owned(),
                t.coded("regime", "half").to_owned(),
                "01/04/2025".to_owned(),
                "31/07/2025".to_owned(),
                t.shell_legal_mention_text().to_owned(),
                t.paper_signature().to_owned(),
            ];
            for text in wanted {
                assert!(on_paper.contains(&text.as_str()), "{here}: {text}");
            }
        }
    }
}

#[test]
fn pdf_03_what_does_not_fit_on_one_page_is_noticed() {
    let (kind, lang) = (DocumentKind::RequestPrintout, Lang::Fr);
    let sheet = sheet_of(kind, lang, &sample(kind, lang, true)).expect("a sheet");
    let pages = lay_out(&document(kind, lang), &sheet).expect("pages");
    assert!(pages.pages().len() > 1);
}

#[test]
fn what_cannot_be_read_is_named_without_its_values() {
    let error = sheet_of(DocumentKind::Receipt, Lang::Fr, "{\"ticket\":85073099833}");
    let error = error.expect_err("not a receipt");
    assert!(
        matches!(
            error,
            DocumentError::Unreadable {
                kind: "receipt",
                ..
            }
        ),
        "{error}"
    );
    assert!(!error.to_string().contains("85073099833"), "{error}");
}
