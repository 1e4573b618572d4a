package dev.foreword.cli;

import java.util.Optional;

/** The template's own words in the languages that it knows; English for all others. */
record Words(String onThisPage, String allPages, String by, String and, String draft) {

    private static final Words ENGLISH = new Words("On this page", "All pages", "by", "and", "draft");
    private static final Words DANISH = new Words("På denne side", "Alle sider", "af", "og", "kladde");
    private static final Words NORWEGIAN = new Words("På denne siden", "Alle sider", "av", "og", "utkast");
    private static final Words SWEDISH = new Words("På den här sidan", "Alla sidor", "av", "och", "utkast");

    static Words in(Optional<String> languageTag) {
        String language = languageTag.orElse("en").split("-", 2)[0];
        return switch (language) {
            case "da" -> DANISH;
            case "nb", "nn", "no" -> NORWEGIAN;
            case "sv" -> SWEDISH;
            default -> ENGLISH;
        };
    }
}
