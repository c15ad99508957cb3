package dev.footnote.document.source;

import java.util.HashMap;
import java.util.Map;

/** Says of a file that no reader reads what it is, by its extension. */
final class FileKind {

    private static final Map<String, String> REASONS = new HashMap<>();

    static {
        reason("an archive, which is not opened", "zip tar gz tgz bz2 xz zst 7z rar jar war ear cab iso dmg deb rpm");
        reason(
                "a picture; words in pictures are not read",
                "png jpg jpeg gif bmp tif tiff webp heic svg ico psd ai eps");
        reason("sound or film", "mp3 wav flac ogg m4a aac mp4 m4v mov avi mkv webm wmv");
        reason("a program or a part of one", "exe dll so dylib class o a lib bin pyc wasm msi apk");
        reason("a file of a database", "db sqlite sqlite3 mdb accdb parquet");
        reason("an older format of Word, which is not read; save it as .docx", "doc dot");
        reason("an older format of PowerPoint, which is not read; save it as .pptx", "ppt pps");
        reason("an older format of Excel, which is not read; save it as .xlsx", "xls");
        reason("a document with macros, which is not read; save it without", "docm xlsm pptm");
        reason(
                "a format that only its program reads; export it as PDF",
                "pages numbers key one pub vsd vsdx indd mobi azw3");
    }

    private FileKind() {}

    private static void reason(String reason, String extensions) {
        for (String extension : extensions.split(" ")) {
            REASONS.put(extension, reason);
        }
    }

    /** Why a file of this name is not read. */
    static String reason(String name) {
        String extension = FileName.extension(name);
        return REASONS.getOrDefault(extension, "an unknown kind of file (." + extension + ")");
    }
}
