//! What each word of the command line does.

pub mod assess;
pub mod backup;
pub mod check_config;
pub mod demo;
pub mod demo_data;
pub mod generate;
pub mod inspect_file;
pub mod migrate;
pub mod restore;
pub mod serve;
pub mod verify;
pub mod verify_certificate;

/// A command ends well or says what went wrong, once.
pub type Done = Result<(), Box<dyn std::error::Error + Send + Sync>>;

/// The database in a folder of `demo` or `generate`.
pub const DATABASE_FILE: &str = "entracte.db";
/// Its keys.
pub const KEY_FOLDER: &str = "keys";

/// A folder that nobody else on this machine looks into: the database holds names, and only numbers are encrypted.
fn private_folder(folder: &std::path::Path) -> Done {
    let mut maker = std::fs::DirBuilder::new();
    maker.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut maker, 0o700);
    maker
        .create(folder)
        .map_err(|error| format!("{}: {error}", folder.display()).into())
}

#[cfg(all(test, unix))]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    #[test]
    fn r18_a_folder_of_data_is_closed_to_others() {
        let folder = std::env::temp_dir().join(format!("entracte-private-{}", std::process::id()));
        let inner = folder.join("data");
        super::private_folder(&inner).expect("a new folder");
        super::private_folder(&inner).expect("a folder that is there");
        let mode = std::fs::metadata(&inner).expect("it").permissions().mode();
        assert_eq!(mode & 0o777, 0o700);
        std::fs::write(folder.join("file"), "").expect("a file");
        let refused = super::private_folder(&folder.join("file")).expect_err("a file is none");
        assert!(refused.to_string().contains("file:"), "{refused}");
        std::fs::remove_dir_all(folder).expect("it goes");
    }
}
