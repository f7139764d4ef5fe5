//! Parses the files of one language and follows references to terms and other messages, so that
//! nothing is left to look up while the program runs.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{self, Entry, Expression, InlineExpression, Pattern, PatternElement};

use super::{Key, Kind, Piece, Source};

/// One message of one language.
pub struct Resolved {
    pub file: String,
    /// `locales/fr/overview.ftl:12`.
    pub place: String,
    pub pieces: Vec<Piece>,
    pub arguments: BTreeMap<String, Kind>,
    /// Variables that choose between words (`[yes]`), hence can never be numbers.
    pub words: BTreeSet<String>,
}

struct Parsed<'a> {
    file: &'a str,
    place: String,
    pattern: Pattern<&'a str>,
}

/// `-term` and `message` share one table; the dash keeps them apart.
type Table<'a> = BTreeMap<String, Parsed<'a>>;

/// The messages of one language; problems are added to the list, with file and line.
pub fn language(
    code: &str,
    sources: &[Source],
    problems: &mut Vec<String>,
) -> BTreeMap<String, Resolved> {
    let mut table = Table::new();
    for source in sources {
        parse_file(code, source, &mut table, problems);
    }
    let mut resolved = BTreeMap::new();
    for (key, parsed) in table.iter().filter(|(key, _)| !key.starts_with('-')) {
        let mut walk = Walk {
            table: &table,
            stack: vec![key.clone()],
            arguments: BTreeMap::new(),
            words: BTreeSet::new(),
        };
        match walk.pattern(&parsed.pattern) {
            Ok(pieces) => {
                let message = Resolved {
                    file: parsed.file.to_owned(),
                    place: parsed.place.clone(),
                    pieces,
                    arguments: walk.arguments,
                    words: walk.words,
                };
                resolved.insert(key.clone(), message);
            }
            Err(reason) => problems.push(format!("{}: {key} {reason}", parsed.place)),
        }
    }
    resolved
}

fn parse_file<'a>(
    code: &str,
    source: &'a Source,
    table: &mut Table<'a>,
    problems: &mut Vec<String>,
) {
    let text = source.text.as_str();
    let place = |offset: usize| {
        let line = 1 + text[..offset].matches('\n').count();
        format!("locales/{code}/{}:{line}", source.name)
    };
    let resource = match fluent_syntax::parser::parse(text) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for error in errors {
                problems.push(format!(
                    "{}: {}",
                    place(error.pos.start.min(text.len())),
                    error.kind
                ));
            }
            resource
        }
    };
    for entry in resource.body {
        let (name, key, value, attributes) = match entry {
            Entry::Message(m) => (m.id.name, m.id.name.to_owned(), m.value, m.attributes),
            Entry::Term(t) => (
                t.id.name,
                format!("-{}", t.id.name),
                Some(t.value),
                t.attributes,
            ),
            _ => continue,
        };
        let place = place(name.as_ptr().addr() - text.as_ptr().addr());
        if !attributes.is_empty() {
            problems.push(format!(
                "{place}: {key} has attributes; write a message for each"
            ));
        }
        let Some(pattern) = value else {
            problems.push(format!("{place}: {key} has no text"));
            continue;
        };
        if let Some(earlier) = table.get(&key) {
            problems.push(format!(
                "{place}: {key} is already defined at {}",
                earlier.place
            ));
            continue;
        }
        table.insert(
            key,
            Parsed {
                file: &source.name,
                place,
                pattern,
            },
        );
    }
}

struct Walk<'t, 'a> {
    table: &'t Table<'a>,
    stack: Vec<String>,
    arguments: BTreeMap<String, Kind>,
    words: BTreeSet<String>,
}

impl<'t, 'a> Walk<'t, 'a> {
    fn pattern(&mut self, pattern: &'t Pattern<&'a str>) -> Result<Vec<Piece>, String> {
        let mut pieces = Vec::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => push_text(&mut pieces, value),
                PatternElement::Placeable { expression } => {
                    self.expression(expression, &mut pieces)?;
                }
            }
        }
        Ok(pieces)
    }

    fn expression(
        &mut self,
        expression: &'t Expression<&'a str>,
        pieces: &mut Vec<Piece>,
    ) -> Result<(), String> {
        match expression {
            Expression::Inline(inline) => self.inline(inline, pieces),
            Expression::Select { selector, variants } => {
                let select = self.select(selector, variants)?;
                pieces.push(select);
                Ok(())
            }
        }
    }

    fn inline(
        &mut self,
        inline: &'t InlineExpression<&'a str>,
        pieces: &mut Vec<Piece>,
    ) -> Result<(), String> {
        match inline {
            InlineExpression::StringLiteral { value } => {
                let text = fluent_syntax::unicode::unescape_unicode_to_string(value);
                push_text(pieces, &text);
                Ok(())
            }
            InlineExpression::NumberLiteral { value } => {
                push_text(pieces, value);
                Ok(())
            }
            InlineExpression::VariableReference { id } => {
                self.arguments
                    .entry(id.name.to_owned())
                    .or_insert(Kind::Text);
                pieces.push(Piece::Argument(id.name.to_owned()));
                Ok(())
            }
            InlineExpression::FunctionReference { .. } => {
                let name = number_argument(inline)?;
                self.arguments.insert(name.to_owned(), Kind::Count);
                pieces.push(Piece::Argument(name.to_owned()));
                Ok(())
            }
            InlineExpression::MessageReference {
                id,
                attribute: None,
            } => self.reference(id.name.to_owned(), pieces),
            InlineExpression::TermReference {
                id,
                attribute: None,
                arguments: None,
            } => self.reference(format!("-{}", id.name), pieces),
            InlineExpression::Placeable { expression } => self.expression(expression, pieces),
            InlineExpression::MessageReference { .. } | InlineExpression::TermReference { .. } => {
                Err(
                    "refers to an attribute or passes arguments to a term, which is not used here"
                        .into(),
                )
            }
        }
    }

    fn reference(&mut self, key: String, pieces: &mut Vec<Piece>) -> Result<(), String> {
        if self.stack.contains(&key) {
            return Err(format!("refers to itself through {key}"));
        }
        let table = self.table;
        let parsed = table
            .get(&key)
            .ok_or_else(|| format!("refers to {key}, which is not defined"))?;
        self.stack.push(key);
        let inner = self.pattern(&parsed.pattern)?;
        self.stack.pop();
        for piece in inner {
            match piece {
                Piece::Text(text) => push_text(pieces, &text),
                other => pieces.push(other),
            }
        }
        Ok(())
    }

    fn select(
        &mut self,
        selector: &'t InlineExpression<&'a str>,
        variants: &'t [ast::Variant<&'a str>],
    ) -> Result<Piece, String> {
        let argument = match selector {
            InlineExpression::VariableReference { id } => id.name.to_owned(),
            InlineExpression::FunctionReference { .. } => number_argument(selector)?.to_owned(),
            _ => return Err("chooses by something that is not a variable".into()),
        };
        let keys: Vec<Key> = variants
            .iter()
            .map(|v| key(&v.key))
            .collect::<Result<_, _>>()?;
        // `[other]` alone says nothing: with words beside it, it is the word "other".
        let words = keys.iter().any(|key| matches!(key, Key::Word(_)));
        if words {
            self.arguments.entry(argument.clone()).or_insert(Kind::Text);
            self.words.insert(argument.clone());
        } else {
            self.arguments.insert(argument.clone(), Kind::Count);
        }
        let mut out = Vec::new();
        for (key, variant) in keys.into_iter().zip(variants) {
            let key = match key {
                Key::Plural(name) if words => Key::Word(name.to_owned()),
                Key::Number(_) if words => {
                    return Err("mixes words and numbers in one choice".into());
                }
                key => key,
            };
            out.push((key, self.pattern(&variant.value)?));
        }
        let default = variants
            .iter()
            .position(|v| v.default)
            .ok_or("has a choice without default")?;
        Ok(Piece::Select {
            argument,
            variants: out,
            default,
        })
    }
}

fn push_text(pieces: &mut Vec<Piece>, text: &str) {
    if let Some(Piece::Text(last)) = pieces.last_mut() {
        last.push_str(text);
    } else {
        pieces.push(Piece::Text(text.to_owned()));
    }
}

/// The variable in `NUMBER($variable)`, the only function known here.
fn number_argument<'a>(inline: &InlineExpression<&'a str>) -> Result<&'a str, String> {
    if let InlineExpression::FunctionReference { id, arguments } = inline
        && id.name == "NUMBER"
        && arguments.named.is_empty()
        && let [InlineExpression::VariableReference { id }] = &arguments.positional[..]
    {
        return Ok(id.name);
    }
    Err("calls something other than NUMBER($variable)".into())
}

fn key(key: &ast::VariantKey<&str>) -> Result<Key, String> {
    match key {
        ast::VariantKey::NumberLiteral { value } => value
            .parse()
            .map(Key::Number)
            .map_err(|_| format!("has the variant [{value}], not a whole number")),
        ast::VariantKey::Identifier { name } => Ok(match *name {
            "one" => Key::Plural("One"),
            "many" => Key::Plural("Many"),
            "other" => Key::Plural("Other"),
            // The other categories of CLDR do not exist in our four languages.
            "zero" | "two" | "few" => {
                return Err(format!(
                    "has the variant [{name}], which no language here uses"
                ));
            }
            word => Key::Word(word.to_owned()),
        }),
    }
}
