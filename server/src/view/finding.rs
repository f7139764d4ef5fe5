//! A finding where it arises: what, why, two ways out as buttons, and "keep and explain" (PD3).

use std::borrow::Cow;

/// How strongly a finding speaks; always shown as a word and a shape beside the colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// Impossible data.
    Blocks,
    /// Unusual; may be kept with a remark.
    Warns,
    /// Good to know.
    Informs,
}

/// One finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FindingView<'a> {
    /// Code of the rule, `hours-match-regime`; also the id of the card.
    pub code: &'a str,
    /// How strongly it speaks.
    pub tone: Tone,
    /// What was found, one sentence.
    pub what: String,
    /// Why it matters, one or two sentences.
    pub why: String,
    /// Article or source; empty = none.
    pub source: String,
    /// Ways out, the best first.
    pub proposals: Vec<ProposalView>,
    /// The remark typed so far; `None` when the finding cannot be kept (blocks) or needs no remark (informs).
    pub remark: Option<String>,
    /// The remark is missing or too long.
    pub remark_error: Option<Cow<'a, str>>,
}

/// A way out: a submit button of the page's form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProposalView {
    /// What the button says it does.
    pub label: String,
    /// Value sent under the name `apply`, which the handler understands.
    pub value: String,
}

impl Tone {
    /// Name used in class names.
    pub fn class(self) -> &'static str {
        match self {
            Self::Blocks => "error",
            Self::Warns => "attention",
            Self::Informs => "information",
        }
    }
}

impl FindingView<'_> {
    /// Form name of the remark.
    pub fn remark_name(&self) -> String {
        format!("remark-{}", self.code)
    }
}
