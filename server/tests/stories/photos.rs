//! Several photos of one document: one PDF, upright, told no place, small enough (ATT-14).

use super::attachments::{Scene, pdf};
use super::browser::Answer;

use domain::attachment::{Media, PHOTOS_MAX, STORED_BYTES_MAX};

const FIELDS: [(&str, &str); 2] = [("kind", "medicalCertificate"), ("description", "")];

/// A sheet, dark in its upper left quarter, lying on its side as a telephone writes it, with the place where it was taken.
fn photo(width: u16, height: u16) -> Vec<u8> {
    let mut tiff = b"II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0".to_vec();
    tiff.extend(b"GPSLatitude 50 deg 51 min");
    let (across, down) = (usize::from(width), usize::from(height));
    let rgb: Vec<u8> = (0..across * down)
        .flat_map(|at| {
            let dark = at % across < across / 2 && at / across < down / 2;
            [if dark { 40 } else { 235 }; 3]
        })
        .collect();
    let mut bytes = Vec::new();
    let mut encoder = jpeg_encoder::Encoder::new(&mut bytes, 90);
    encoder.add_exif_metadata(&tiff).expect("a segment");
    encoder
        .encode(&rgb, width, height, jpeg_encoder::ColorType::Rgb)
        .expect("a photo");
    bytes
}

async fn sends(scene: &mut Scene, files: &[(&str, &[u8])]) -> Answer {
    let path = scene.path.clone();
    scene.clerk.open(&path).await.is(200);
    scene.clerk.submit_files(&path, &FIELDS, files).await
}

/// Three photos of one telephone, twelve megapixels each, are one document of three upright pages; without script.
#[tokio::test]
async fn att_14_three_photos_are_kept_as_one_pdf() {
    let mut scene = Scene::set().await;
    let sheet = photo(4000, 3000);
    let names = ["IMG_1.jpg", "IMG_2.jpg", "IMG_3.jpg"];
    let files = names.map(|name| (name, sheet.as_slice()));
    let page = sends(&mut scene, &files).await;
    page.says("Changements effectués.").says("IMG_1.pdf");
    let kept = scene.test.documents(scene.request).await;
    let [kept] = kept.as_slice() else {
        panic!("{} documents", kept.len())
    };
    assert_eq!(kept.media, Media::Pdf);
    let file = format!("{}/{}", scene.path, kept.id);
    let bytes = scene.clerk.get(&file).await.bytes;
    assert!(bytes.starts_with(b"%PDF-") && bytes.len() <= STORED_BYTES_MAX);
    assert!(
        !bytes
            .windows(4)
            .any(|some| some == b"GPSL" || some == b"Exif")
    );
    let shown = bytes
        .windows(11)
        .filter(|some| some == b"/Type/Page/" || some == b"/Type /Page");
    assert!(shown.count() >= names.len(), "a page for each photo");
    // Sent by itself, one photo stays a photo.
    let files = [("IMG_4.jpg", sheet.as_slice())];
    sends(&mut scene, &files).await.says("IMG_4.jpg");
}

/// One that cannot be read, one that is no photo, or too many: said at the field, nothing stored.
#[tokio::test]
async fn att_14_what_cannot_be_put_together_is_said_and_nothing_is_stored() {
    let mut scene = Scene::set().await;
    let (sheet, document) = (photo(320, 240), pdf());
    let cut = &sheet[..sheet.len() / 2];
    let many = vec![("a.jpg", sheet.as_slice()); PHOTOS_MAX + 3];
    for (files, code) in [
        (
            vec![("a.jpg", sheet.as_slice()), ("b.pdf", &document)],
            "notPhotos",
        ),
        (
            vec![("a.jpg", sheet.as_slice()), ("b.jpg", cut)],
            "truncated",
        ),
        (
            vec![("a.jpg", sheet.as_slice()), ("b.jpg", b"MZ a program")],
            "wrongType",
        ),
        (
            vec![
                ("a.jpg", sheet.as_slice()),
                ("b.heic", b"\0\0\0\x18ftypheic"),
            ],
            "heic",
        ),
        (many, "tooManyPhotos"),
    ] {
        let words = server::texts::texts(server::texts::Lang::Fr).coded("attachment-refused", code);
        let page = sends(&mut scene, &files).await;
        page.is(422).says(words);
    }
    assert!(scene.test.documents(scene.request).await.is_empty());
    let ten = vec![("a.jpg", sheet.as_slice()); PHOTOS_MAX];
    sends(&mut scene, &ten).await.says("a.pdf");
}
