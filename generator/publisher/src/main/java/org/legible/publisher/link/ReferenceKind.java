package org.legible.publisher.link;

/** What words of a text can refer to. The patterns are English; they are the one place to change for another language. */
enum ReferenceKind {
    PARAGRAPH("paragraph", "[Pp]aragraphs?|[Pp]aras?\\.?|¶¶?"),
    RECOMMENDATION("recommendation", "[Rr]ecommendations?"),
    TABLE("table", "Tables?"),
    FIGURE("figure", "Figures?|Fig\\."),
    ANNEX("annex", "Annex(?:es)?|Appendix|Appendices"),
    NOTE("note", "[Nn]otes?|[Ff]ootnotes?");

    /** What joins two numbers of one reference. */
    static final String JOIN = ",\\s*(?:and\\s+|or\\s+)?|\\s+and\\s+|\\s+or\\s+|\\s+to\\s+|\\s*[-–]\\s*";

    /** What makes a reference one to another document: "of the 2019 report", "of Schedule 2", "of the Children Act 1989". */
    static final String ELSEWHERE = "\\s+(?:of|to|in)\\s+(?:the\\s+)?(?:Schedule|Part|"
            + "(?:[A-Z][\\w'’]*,?\\s+(?:(?:[A-Z][\\w'’]*,?|and|of|for|the)\\s+){0,9})?(?:Act|Regulations|Code|Order))\\b"
            + "|\\s+(?:of|in)\\s+(?!(?:this|our|the|the\\s+present)\\s+report\\b(?!\\s+(?:of|by|from|on|into|published|dated)\\b))"
            + "(?:[\\p{L}\\p{N}'’.-]+\\s+){1,5}?(?:reports?|reviews?|judge?ments?|guidance|responses?|letters?|statements?|submissions?"
            + "|[Pp]apers?|plans?|strateg(?:y|ies)|polic(?:y|ies)|Bill|Directive|Convention|Charter|Treaty|Rules|contracts?|handbooks?"
            + "|inquir(?:y|ies)|inspections?|investigations?|evaluations?|audits?)\\b";

    /** What makes a reference one to another document where it stands before: "Schedule 2, paragraph 5". */
    static final String ELSEWHERE_BEFORE =
            "(?:Act|Schedule|Regulations|Order|Code|Part|[Rr]eport|[Rr]eview)(?:\\s+[0-9]{1,4}[A-Z]?)?(?:,\\s*|\\s+\\()(?:at\\s+)?$";

    /** The annex in which a paragraph stands: "of Annex B". */
    static final String WITHIN = "\\s+(?:of|to|in)\\s+(?<annex>(?:Annex|Appendix)\\s+[A-Z0-9]{1,2})\\b";

    private final String word;
    private final String pattern;

    ReferenceKind(String word, String pattern) {
        this.word = word;
        this.pattern = pattern;
    }

    /** The word for one of the kind. */
    String word() {
        return word;
    }

    /** The words that begin a reference of the kind. */
    String pattern() {
        return pattern;
    }

    /** What one of the kind is numbered with. */
    String number() {
        return switch (this) {
            case PARAGRAPH -> "\\d{1,4}(?:\\.\\d{1,4}){0,3}[A-Za-z]?(?:\\([a-z]{1,4}\\)){0,3}(?![\\w%])";
            case ANNEX -> "(?:[A-Z]|[0-9]{1,2})(?![\\w%])";
            // "Please note 3 stops" counts stops.
            case NOTE -> "\\d{1,4}(?=[.,;:)\\]]|$|\\s+(?:above|below|and\\s+\\d|to\\s+\\d|or\\s+\\d))";
            default -> "\\d{1,4}(?:\\.\\d{1,4}){0,3}[A-Za-z]?(?![\\w%])";
        };
    }
}
