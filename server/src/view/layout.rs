//! What `templates/base.html` needs to know, the same for every screen.

use super::AssetUrls;
use crate::texts::Texts;

/// The frame of a page: who, for whom, where, and in which language.
///
/// `Visit::layout(title)` fills what it knows; a screen adds its menu position, breadcrumb and language switch.
#[derive(Clone)]
pub struct Layout<'a> {
    /// Texts in the page's language.
    pub t: &'a Texts,
    /// BCP 47 code of the page: `fr`, `nl`, `de` or `en`.
    pub lang: &'a str,
    /// Title of the page without the product's name; also the tail of the breadcrumb.
    pub title: String,
    /// A form was refused: the window title then begins with the word "Error" (WCAG 2.4.2, 3.3.1).
    pub has_errors: bool,
    /// Form token, masked anew for each answer; goes into every form.
    pub csrf: String,
    /// Path and query of this page, where the language switch returns to.
    pub path: String,
    /// How the four language buttons work on this page.
    pub language_switch: LanguageSwitch,
    /// Name of the person signed in.
    pub person: Option<String>,
    /// The employer, office or capacity for which the person acts now.
    pub acting_for: Option<ActingFor>,
    /// Left menu in the manual's order; empty on public pages.
    pub menu: Vec<MenuItem>,
    /// Entries of the public page's own bar; empty elsewhere.
    pub site_menu: Vec<MenuItem>,
    /// From "Accueil" to this page; the last one has no address.
    pub breadcrumb: Vec<Crumb>,
    /// Demonstration with invented people: a line says so on every page.
    pub demo: bool,
    /// Announcements in force now, in the page's language.
    pub alerts: Vec<Announced>,
    /// Something to complete, with the page where it is done.
    pub banner: Option<Banner>,
    /// Addresses of style sheet, script, fonts and mark.
    pub assets: &'a AssetUrls,
}

/// An announcement as its line shows it (ACC-02).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Announced {
    /// What the line is, and the day from which it holds.
    pub heading: String,
    /// What it says.
    pub text: String,
}

/// A line above every page of a side until something is done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Banner {
    /// What is missing.
    pub words: String,
    /// Label of the link.
    pub link: String,
    /// Where it is done.
    pub href: String,
}

/// How the language buttons keep the visitor's place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LanguageSwitch {
    /// A small form of its own, posted to `/language` with the path to return to.
    OwnForm,
    /// Buttons belonging to `main-form`: the page's handler redraws it with what was typed (I18-03).
    MainForm,
}

/// For whom the signed-in person acts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActingFor {
    /// Name of the employer or office.
    pub name: String,
    /// Enterprise number as people write it, `0999.999.922`; absent for a person or an office.
    pub number: Option<String>,
    /// Where another capacity is chosen; absent when there is only one.
    pub switch_href: Option<String>,
}

/// One entry of a menu.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MenuItem {
    /// Label shown.
    pub label: String,
    /// What choosing it does.
    pub action: MenuAction,
    /// The page shown is this one.
    pub current: bool,
}

/// What a menu entry does: entries that change something are forms, never links.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MenuAction {
    /// Goes to an address.
    Go(String),
    /// Posts to an address with the form token (sign out).
    Post(String),
}

/// One step of the breadcrumb.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Crumb {
    /// Name of the page.
    pub label: String,
    /// Its address; `None` for the page shown.
    pub href: Option<String>,
}

/// The languages in the order of the switch, each with its own name.
pub const LANGUAGES: [(&str, &str, &str); 4] = [
    ("nl", "NL", "Nederlands"),
    ("fr", "FR", "Français"),
    ("de", "DE", "Deutsch"),
    ("en", "EN", "English"),
];

impl Layout<'_> {
    /// The languages in the order of the switch: code, short form, own name.
    pub fn languages(&self) -> &'static [(&'static str, &'static str, &'static str)] {
        &LANGUAGES
    }

    /// Whether the language buttons belong to the page's own form.
    pub fn switches_in_form(&self) -> bool {
        self.language_switch == LanguageSwitch::MainForm
    }
}

impl MenuItem {
    /// An entry that goes to `href`.
    pub fn go(label: impl Into<String>, href: impl Into<String>) -> Self {
        Self {
            label: label.into(),
            action: MenuAction::Go(href.into()),
            current: false,
        }
    }

    /// An entry that posts to `action`.
    pub fn post(label: impl Into<String>, action: impl Into<String>) -> Self {
        Self {
            label: label.into(),
            action: MenuAction::Post(action.into()),
            current: false,
        }
    }

    /// Marks the entry as the page shown when `is` holds.
    #[must_use]
    pub fn current_if(mut self, is: bool) -> Self {
        self.current = is;
        self
    }
}

impl Crumb {
    /// A step that can be gone back to.
    pub fn link(label: impl Into<String>, href: impl Into<String>) -> Self {
        Self {
            label: label.into(),
            href: Some(href.into()),
        }
    }

    /// The page shown.
    pub fn here(label: impl Into<String>) -> Self {
        Self {
            label: label.into(),
            href: None,
        }
    }
}
