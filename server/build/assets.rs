//! Puts the built assets (`server/assets/dist`) into the program: one table of names, types and bytes.

use std::fmt::Write as _;
use std::path::Path;

/// The source of the table, or why there is none.
///
/// Without built assets a debug build warns and holds an empty table, so that `cargo check` needs no Node; a release
/// build is refused.
pub fn generate(dist: &Path, release: bool) -> Result<String, String> {
    let manifest = dist.join("manifest.json");
    if !manifest.is_file() {
        let message = "server/assets/dist is not built: run `make assets`";
        if release {
            return Err(message.to_owned());
        }
        println!("cargo:warning={message}");
        return Ok(
            "pub const MANIFEST: &str = \"\";\npub static FILES: &[File] = &[];\n".to_owned(),
        );
    }
    let mut names: Vec<String> = std::fs::read_dir(dist)
        .map_err(|error| format!("{}: {error}", dist.display()))?
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| mime(name).is_some() && name != "manifest.json")
        .collect();
    names.sort();
    let quoted = |path: &Path| format!("{:?}", path.display().to_string());
    let mut source = format!(
        "pub const MANIFEST: &str = include_str!({});\npub static FILES: &[File] = &[\n",
        quoted(&manifest)
    );
    for name in names {
        let path = dist.join(&name);
        let packed = |ending: &str| {
            let file = dist.join(format!("{name}.{ending}"));
            if file.is_file() {
                format!("Some(include_bytes!({}))", quoted(&file))
            } else {
                "None".to_owned()
            }
        };
        let _ = writeln!(
            source,
            "    File {{ name: {name:?}, mime: {:?}, plain: include_bytes!({}), gzip: {}, brotli: {} }},",
            mime(&name).unwrap_or_default(),
            quoted(&path),
            packed("gz"),
            packed("br"),
        );
    }
    source.push_str("];\n");
    Ok(source)
}

fn mime(name: &str) -> Option<&'static str> {
    Some(match name.rsplit('.').next()? {
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "svg" => "image/svg+xml",
        "woff2" => "font/woff2",
        "png" => "image/png",
        "webp" => "image/webp",
        "ico" => "image/x-icon",
        "webmanifest" => "application/manifest+json",
        _ => return None,
    })
}
