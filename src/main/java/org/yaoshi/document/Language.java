package org.yaoshi.document;

/** The two languages that every word for a person exists in: Chinese, the language of the law, and English. */
public enum Language {
    ZH,
    EN;

    /** The BCP 47 tag, {@code zh} or {@code en}. */
    public String tag() {
        return this == ZH ? "zh" : "en";
    }
}
