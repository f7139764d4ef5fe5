//! What stands on a sheet of paper, in finished words: the only thing the template knows. Nothing here is markup.

use crate::texts::Texts;
use crate::view::ticket::ticket_groups;
use serde::Serialize;

/// A document, from its head to its foot.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Sheet {
    /// BCP 47.
    pub lang: &'static str,
    /// Name of the product, beside the mark.
    pub product: String,
    /// "ONEM – Interruption de Carrière et Crédit-temps".
    pub service: String,
    /// Title of the document: its only heading of the first level.
    pub title: String,
    /// What its readers see in a list of files.
    pub description: String,
    /// What stands on it, from top to bottom.
    pub blocks: Vec<Block>,
    /// What the foot of each page says before the number of the page.
    pub foot: String,
    /// "Page".
    pub page: String,
}

/// A part of a sheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "is", rename_all = "camelCase")]
pub enum Block {
    /// A heading of the second level.
    Heading {
        /// Its words.
        text: String,
    },
    /// A sentence set larger.
    Lead {
        /// Its words.
        text: String,
    },
    /// A paragraph.
    Text {
        /// Its words.
        text: String,
    },
    /// A quiet paragraph: sources, explanations.
    Small {
        /// Its words.
        text: String,
    },
    /// The ticket, as a card with a perforated edge.
    Ticket {
        /// "Numéro de ticket".
        label: String,
        /// The groups of its number.
        groups: Vec<String>,
        /// When and by whom.
        line: String,
        /// The sentence it proves.
        sentence: String,
        /// The ticket of the request this one belongs to: label and number.
        parent: Option<(String, String)>,
    },
    /// Label and value, line by line.
    Facts {
        /// The lines.
        rows: Vec<(String, String)>,
    },
    /// When, and what happens then.
    Steps {
        /// The steps.
        rows: Vec<(String, String)>,
    },
    /// Short lines.
    List {
        /// The lines.
        items: Vec<String>,
    },
    /// A table with a row of headings.
    Table {
        /// The headings.
        head: Vec<String>,
        /// The rows.
        rows: Vec<Vec<String>>,
    },
    /// A legal mention in a frame.
    Mention {
        /// Its title.
        title: String,
        /// Its words.
        text: String,
    },
    /// Sender and addressee of a letter.
    Addresses {
        /// Label and lines of the sender.
        from: (String, Vec<String>),
        /// Label and lines of the addressee.
        to: (String, Vec<String>),
    },
    /// Where somebody signs on paper.
    Signatures {
        /// For each: what is written there.
        parties: Vec<String>,
        /// "Date et signature".
        label: String,
    },
}

impl Block {
    /// A heading.
    pub fn heading(text: impl Into<String>) -> Self {
        Self::Heading { text: text.into() }
    }

    /// A paragraph.
    pub fn text(text: impl Into<String>) -> Self {
        Self::Text { text: text.into() }
    }

    /// A quiet paragraph.
    pub fn small(text: impl Into<String>) -> Self {
        Self::Small { text: text.into() }
    }

    /// Label and value, line by line; lines without a value are left out.
    pub fn facts<'a>(rows: impl IntoIterator<Item = (&'a str, String)>) -> Self {
        let kept = rows.into_iter().filter(|(_, value)| !value.is_empty());
        Self::Facts {
            rows: kept
                .map(|(label, value)| (label.to_owned(), value))
                .collect(),
        }
    }

    /// The mention every declaration carries.
    pub fn legal_mention(t: &Texts) -> Self {
        Self::Mention {
            title: t.shell_legal_mention().to_owned(),
            text: t.shell_legal_mention_text().to_owned(),
        }
    }

    /// The tickets of the file from its request on, label and number, and where later ones are found (MOD-14).
    pub fn family(t: &Texts, lines: &[(String, String)]) -> Vec<Self> {
        if lines.is_empty() {
            return Vec::new();
        }
        vec![
            Self::heading(t.family_title()),
            Self::Facts {
                rows: lines.to_vec(),
            },
            Self::small(t.family_later()),
        ]
    }

    /// A ticket that stands for itself.
    pub fn ticket(t: &Texts, number: &str, line: String, sentence: String) -> Self {
        Self::Ticket {
            label: t.shell_ticket().to_owned(),
            groups: groups(number),
            line,
            sentence,
            parent: None,
        }
    }

    /// The ticket of a part, with that of its request.
    pub fn part_ticket(
        t: &Texts,
        part: &str,
        request: &str,
        line: String,
        sentence: String,
    ) -> Self {
        Self::Ticket {
            label: t.paper_ticket_part().to_owned(),
            groups: groups(part),
            line,
            sentence,
            parent: Some((t.paper_ticket_request().to_owned(), request.to_owned())),
        }
    }
}

fn groups(number: &str) -> Vec<String> {
    ticket_groups(number)
        .into_iter()
        .map(str::to_owned)
        .collect()
}

impl Sheet {
    /// A sheet with the head every document has; `foot` is what each page repeats: a ticket, or the date.
    pub fn new(t: &Texts, title: impl Into<String>, foot: impl Into<String>) -> Self {
        let title = title.into();
        Self {
            lang: t.lang().code(),
            product: t.shell_product().to_owned(),
            service: format!("{} – {}", t.shell_office(), t.shell_service()),
            description: title.clone(),
            title,
            blocks: Vec::new(),
            foot: foot.into(),
            page: t.paper_page().to_owned(),
        }
    }

    /// With one part more.
    #[must_use]
    pub fn with(mut self, block: Block) -> Self {
        self.blocks.push(block);
        self
    }

    /// With these parts more.
    #[must_use]
    pub fn with_all(mut self, blocks: impl IntoIterator<Item = Block>) -> Self {
        self.blocks.extend(blocks);
        self
    }
}

/// The employer named on a paper.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct EmployerOnPaper {
    /// Its name.
    pub name: String,
    /// Its number as people write it, `0999.999.922`.
    pub number: String,
}

/// The worker named on a paper.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct WorkerOnPaper {
    /// The name, where it is known.
    pub name: Option<String>,
    /// The national number as its reader may see it; empty where it is not shown.
    pub niss: String,
}

impl EmployerOnPaper {
    /// Name and number in one line.
    pub fn line(&self) -> String {
        format!("{} ({})", self.name, self.number)
    }
}

impl WorkerOnPaper {
    /// Name and number in one line.
    pub fn line(&self) -> String {
        match (&self.name, self.niss.is_empty()) {
            (Some(name), false) => format!("{name} ({})", self.niss),
            (Some(name), true) => name.clone(),
            (None, _) => self.niss.clone(),
        }
    }
}
