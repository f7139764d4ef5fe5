//! Paging of a list: which numbers to show around the page at hand.

/// The links under a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PagerView {
    /// "1 résultat(s) (1 page(s))", in the page's language.
    pub summary: String,
    /// Address of the page before.
    pub previous: Option<String>,
    /// Numbers and gaps, in order.
    pub links: Vec<PageLink>,
    /// Address of the page after.
    pub next: Option<String>,
}

/// A number or a gap.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PageLink {
    /// Another page.
    Page {
        /// Number, from 1.
        number: u32,
        /// Its address, filters kept.
        href: String,
    },
    /// The page shown.
    Current(u32),
    /// Pages left out.
    Gap,
}

impl PagerView {
    /// Links for page `current` of `pages` (both from 1); `href(n)` gives the address of page n with the filters kept.
    ///
    /// Shown: the first, the last, the current one and a neighbour on each side.
    pub fn new(summary: String, current: u32, pages: u32, href: impl Fn(u32) -> String) -> Self {
        let mut links = Vec::new();
        let mut last_shown = 0;
        for number in 1..=pages {
            let near = number.abs_diff(current) <= 1;
            if !(near || number == 1 || number == pages) {
                continue;
            }
            if number > last_shown + 1 {
                links.push(PageLink::Gap);
            }
            links.push(if number == current {
                PageLink::Current(number)
            } else {
                PageLink::Page {
                    number,
                    href: href(number),
                }
            });
            last_shown = number;
        }
        Self {
            summary,
            previous: (current > 1).then(|| href(current - 1)),
            links,
            next: (current < pages).then(|| href(current + 1)),
        }
    }

    /// Whether there is anything to page through.
    pub fn needed(&self) -> bool {
        self.links.len() > 1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn(current: u32, pages: u32) -> String {
        let drawn = PagerView::new(String::new(), current, pages, |n| format!("?page={n}"));
        let words: Vec<String> = drawn
            .links
            .iter()
            .map(|link| match link {
                PageLink::Page { number, .. } => number.to_string(),
                PageLink::Current(number) => format!("[{number}]"),
                PageLink::Gap => "…".to_owned(),
            })
            .collect();
        words.join(" ")
    }

    #[test]
    fn ovw_22_the_pager_shows_ends_and_neighbours() {
        assert_eq!(drawn(1, 1), "[1]");
        assert_eq!(drawn(1, 2), "[1] 2");
        assert_eq!(drawn(5, 9), "1 … 4 [5] 6 … 9");
        assert_eq!(drawn(2, 9), "1 [2] 3 … 9");
        assert_eq!(drawn(1, 0), "");
    }

    #[test]
    fn the_first_page_has_no_page_before() {
        let pager = PagerView::new(String::new(), 1, 3, |n| format!("?page={n}"));
        assert_eq!(pager.previous, None);
        assert_eq!(pager.next.as_deref(), Some("?page=2"));
    }
}
