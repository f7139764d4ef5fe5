//! Addresses of the built assets: the hashed names of `assets/dist/manifest.json`, so that files can be cached for ever.

use std::collections::BTreeMap;

/// Addresses a page needs, each beginning with the prefix under which the assets are served.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AssetUrls {
    /// The style sheet.
    pub css: String,
    /// The script, an ES module.
    pub script: String,
    /// The mark (two bars in a circle), also the favicon: SVG.
    pub mark: String,
    /// The body face, regular, Latin: preloaded so that text does not jump.
    pub font_body: String,
    /// The heading face, semibold, Latin: preloaded as well.
    pub font_heading: String,
}

/// The manifest does not name a file that every page needs, or is not the JSON object of the build.
#[derive(Debug, thiserror::Error)]
pub enum ManifestError {
    /// Not a JSON object of strings.
    #[error("the asset manifest is not a JSON object of names")]
    Shape(#[from] serde_json::Error),
    /// A file is missing: the build is older than the program.
    #[error("the asset manifest names no {0}; run the asset build again")]
    Missing(&'static str),
}

impl AssetUrls {
    /// Reads `manifest.json` (logical name → hashed name) and puts `prefix` (for example `/assets/`) before each name.
    ///
    /// An empty manifest stands for a debug build without built assets: the plain names are then used.
    pub fn from_manifest(json: &str, prefix: &str) -> Result<Self, ManifestError> {
        let names: BTreeMap<String, String> = if json.is_empty() {
            BTreeMap::new()
        } else {
            serde_json::from_str(json)?
        };
        let url = |name: &'static str| match names.get(name) {
            Some(hashed) => Ok(format!("{prefix}{hashed}")),
            None if json.is_empty() => Ok(format!("{prefix}{name}")),
            None => Err(ManifestError::Missing(name)),
        };
        Ok(Self {
            css: url("main.css")?,
            script: url("app.js")?,
            mark: url("mark.svg")?,
            font_body: url("source-sans-3-latin-400.woff2")?,
            font_heading: url("source-serif-4-latin-600.woff2")?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MANIFEST: &str = r#"{"main.css":"main.1.css","app.js":"app.2.js","mark.svg":"mark.3.svg",
        "source-sans-3-latin-400.woff2":"a.woff2","source-serif-4-latin-600.woff2":"b.woff2"}"#;

    #[test]
    fn the_manifest_becomes_addresses() {
        let urls = AssetUrls::from_manifest(MANIFEST, "/assets/").expect("a full manifest");
        assert_eq!(urls.css, "/assets/main.1.css");
        assert_eq!(urls.font_heading, "/assets/b.woff2");
    }

    #[test]
    fn a_manifest_without_the_script_is_refused_by_name() {
        let error =
            AssetUrls::from_manifest(r#"{"main.css":"m.css"}"#, "/").expect_err("no script");
        assert_eq!(
            error.to_string(),
            "the asset manifest names no app.js; run the asset build again"
        );
    }
}
