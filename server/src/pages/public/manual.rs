//! The product's own manual (ACC-04), a page a screen, in the order of the employers' manual.
//!
//! A step begins with the words it names on the screen. They are not written a second time: a chapter lists the keys of the
//! texts that the screen itself shows. The journey `e2e/journeys/manual.test.mjs` reads these pages, goes to each screen,
//! finds every word the chapter names there, and takes the pictures (decision 0030).

use askama::Template;
use storage::Tx;

use crate::error::PageError;
use crate::pages::frame;
use crate::texts::{Lang, Texts};
use crate::view::{Crumb, Layout};
use crate::web::assets::{Picture, picture};
use crate::web::route::PageResult;
use crate::web::{Reply, Visit};

/// Its address.
pub const PATH: &str = "/manual";

/// One screen.
pub struct Chapter {
    /// Last part of its address, and of the keys of its texts: `manual-<slug>-title`, `-lead`, and a number a step.
    pub slug: &'static str,
    /// For each step, the key of the text it names on the screen.
    pub names: &'static [&'static str],
    /// How many of them the first picture shows: a long screen has a second one for the others.
    pub on_first: usize,
}

const fn chapter_of(slug: &'static str, names: &'static [&'static str]) -> Chapter {
    Chapter {
        slug,
        names,
        on_first: names.len(),
    }
}

/// A screen too long for one picture.
const fn long(slug: &'static str, names: &'static [&'static str], on_first: usize) -> Chapter {
    Chapter {
        slug,
        names,
        on_first,
    }
}

/// All chapters, in order.
#[rustfmt::skip] // One line a chapter: the list is read as a table of contents.
pub static CHAPTERS: [Chapter; 20] = [
    chapter_of("portal", &["public-box-about", "manual-link", "public-box-button"]),
    chapter_of("sign-in", &["means-eid", "signin-csam-button", "signin-second-factor"]),
    chapter_of("overview", &["shell-new-request", "shell-settings", "shell-sign-out", "overview-search-interruption", "overview-search-worker"]),
    chapter_of("results", &["overview-results-title", "overview-column-ticket", "overview-column-status", "overview-column-office"]),
    chapter_of("notices", &["notices-title", "notices-consult"]),
    long("notice", &["notice-from", "notice-postpone-title", "notice-refuse", "notice-send"], 2),
    chapter_of("settings", &["settings-contact", "settings-sector-question", "settings-notices-tick", "settings-save"]),
    chapter_of("worker", &["worker-picker-link", "field-niss-label", "field-workerCode-label", "field-jointCommittee-label", "shell-select"]),
    chapter_of("request", &["filing-type-question", "filing-choice-parentalLeave", "shell-next", "paper-procedure-title"]),
    chapter_of("period", &["filing-regime-title-parentalLeave", "field-startDate-label", "field-endDate-label", "shell-previous"]),
    chapter_of("confirmation", &["shell-legal-mention", "confirmation-mail", "confirmation-certification", "shell-confirm"]),
    chapter_of("receipt", &["receipt-interruption-title", "paper-download", "receipt-consult"]),
    chapter_of("cancellation", &["cancellation-confirm", "shell-confirm"]),
    chapter_of("attachments", &["attachment-kind-label", "attachment-choose-file", "attachment-apply"]),
    chapter_of("modification", &["consultation-end", "shell-confirm"]),
    chapter_of("consultation", &["consultation-information", "consultation-receipt", "consultation-timeline"]),
    chapter_of("messages", &["messages-open", "messages-choices"]),
    chapter_of("worker-side", &["mine-results", "my-notices-title"]),
    chapter_of("office-side", &["desk-results", "desk-narrow"]),
    chapter_of("questions", &["contact-heading", "activation-title"]),
];
/// Chapters from here on are about the other parties; the last one is for everybody again.
const FIRST_OF_OTHERS: &str = "worker-side";

#[derive(Template)]
#[template(path = "pages/public/manual.html")]
struct ContentsPage<'a> {
    layout: Layout<'a>,
    t: &'a Texts,
    employers: Vec<Entry>,
    others: Vec<Entry>,
}

#[derive(Template)]
#[template(path = "pages/public/manual_chapter.html")]
struct ChapterPage<'a> {
    layout: Layout<'a>,
    t: &'a Texts,
    slug: &'static str,
    title: &'static str,
    lead: &'static str,
    steps: Vec<Step>,
    pictures: Vec<Shot>,
    previous: Option<Entry>,
    next: Option<Entry>,
}

struct Entry {
    title: &'static str,
    href: String,
}

/// What is named on the screen, and what it is for.
struct Step {
    name: &'static str,
    words: &'static str,
}

/// A picture, and the numbers on it.
struct Shot {
    first: usize,
    last: usize,
    alternative: String,
    /// None until it is taken.
    picture: Option<Picture>,
}

/// The table of contents.
pub fn contents(at: &Visit, _tx: &mut Tx) -> PageResult {
    let t = at.texts;
    let others = place(FIRST_OF_OTHERS).unwrap_or(CHAPTERS.len());
    let (employers, others) = CHAPTERS.split_at(others);
    let page = ContentsPage {
        layout: frame::portal(at, t.manual_title(), PATH),
        t,
        employers: employers.iter().map(|chapter| entry(t, chapter)).collect(),
        others: others.iter().map(|chapter| entry(t, chapter)).collect(),
    };
    Ok(Reply::page(page.render()?))
}

/// One chapter.
pub fn chapter(at: &Visit, _tx: &mut Tx) -> PageResult {
    let t = at.texts;
    let place = place(at.param("chapter")).ok_or(PageError::NotFound)?;
    let chapter = &CHAPTERS[place];
    let title = t.coded("manual", &format!("{}-title", chapter.slug));
    let mut layout = frame::portal(at, title, &path(chapter));
    let contents = Crumb::link(t.manual_title(), PATH);
    layout.breadcrumb.insert(1, contents);
    let neighbour = |place: Option<usize>| {
        let chapter = CHAPTERS.get(place?)?;
        Some(entry(t, chapter))
    };
    let page = ChapterPage {
        layout,
        t,
        slug: chapter.slug,
        title,
        lead: t.coded("manual", &format!("{}-lead", chapter.slug)),
        steps: steps(t, chapter),
        pictures: shots(t, at.lang, chapter),
        previous: neighbour(place.checked_sub(1)),
        next: neighbour(place.checked_add(1)),
    };
    Ok(Reply::page(page.render()?))
}

fn place(slug: &str) -> Option<usize> {
    CHAPTERS.iter().position(|chapter| chapter.slug == slug)
}

fn path(chapter: &Chapter) -> String {
    format!("{PATH}/{}", chapter.slug)
}

fn entry(t: &Texts, chapter: &Chapter) -> Entry {
    Entry {
        title: t.coded("manual", &format!("{}-title", chapter.slug)),
        href: path(chapter),
    }
}

fn shots(t: &Texts, lang: Lang, chapter: &Chapter) -> Vec<Shot> {
    let whole = chapter.names.len();
    let ranges = [
        (1, chapter.on_first, ""),
        (chapter.on_first + 1, whole, "-2"),
    ];
    ranges
        .into_iter()
        .filter(|(first, last, _)| first <= last)
        .map(|(first, last, part)| Shot {
            first,
            last,
            alternative: t.manual_picture(&first.to_string(), &last.to_string()),
            picture: picture(&format!("manual-{lang}-{}{part}", chapter.slug)),
        })
        .collect()
}

fn steps(t: &Texts, chapter: &Chapter) -> Vec<Step> {
    let numbered = chapter.names.iter().zip(1..);
    let step = |(key, number): (&&str, u32)| Step {
        name: t.by_key(key).unwrap_or_default(),
        words: t.coded("manual", &format!("{}-{number}", chapter.slug)),
    };
    numbered.map(step).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::texts::texts;

    #[test]
    fn acc_04_every_step_has_words_and_names_a_text_of_the_product() {
        for t in Lang::ALL.map(texts) {
            for chapter in &CHAPTERS {
                for step in steps(t, chapter) {
                    assert!(
                        !step.name.is_empty() && !step.words.is_empty(),
                        "{}",
                        chapter.slug
                    );
                }
                let beyond = format!("{}-{}", chapter.slug, chapter.names.len() + 1);
                assert_eq!(t.known("manual", &beyond), None, "a step without a name");
            }
        }
    }

    /// `make pictures` writes them; a program without them would be a manual without screens.
    #[test]
    fn acc_04_every_chapter_has_its_picture_in_every_language_and_it_is_light() {
        for lang in Lang::ALL {
            for chapter in &CHAPTERS {
                let mut last = 0;
                for shot in shots(texts(lang), lang, chapter) {
                    let name = format!("{lang}/{} from {}", chapter.slug, shot.first);
                    assert_eq!(shot.first, last + 1, "{name}: every number is on a picture");
                    last = shot.last;
                    let picture = shot.picture.unwrap_or_else(|| panic!("no picture {name}"));
                    assert!(picture.bytes <= 60_000, "{name}: {}", picture.bytes);
                    assert!(picture.width >= 600 && picture.height >= 200, "{name}");
                }
                assert_eq!(last, chapter.names.len(), "{lang}/{}", chapter.slug);
            }
        }
    }
}
