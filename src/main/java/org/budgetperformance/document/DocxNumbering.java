package org.budgetperformance.document;

import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The numbers that a word processor puts before paragraphs by itself, and that stand in no text: {@code 1.}, {@code 一、}. */
final class DocxNumbering {
    /** {@code %1} in a level's text stands for the number of the first level. */
    private static final Pattern PLACE = Pattern.compile("%([1-9])");

    /** @param text what is shown, numbers of levels in it as {@code %1} */
    private record Level(int start, String format, String text) {}

    /** Those that count 一、二、三. */
    private static final Set<String> CHINESE = Set.of(
            "chineseCounting",
            "chineseCountingThousand",
            "japaneseCounting",
            "taiwaneseCounting",
            "taiwaneseCountingThousand");

    private static final String LIST = "list ";
    private static final Level PLAIN = new Level(1, "decimal", "");

    private final Map<String, TreeMap<Integer, Level>> levels = new HashMap<>();
    private final Map<String, String> lists = new HashMap<>();
    private final Map<String, TreeMap<Integer, Integer>> counts = new HashMap<>();
    /** Where a list begins anew, by its levels. Lists of a kind go on counting otherwise. */
    private final Map<String, Map<Integer, Integer>> restarts = new HashMap<>();
    /** What is being read about: a kind of lists, or a list. */
    private String described = "";

    private int level;

    /** @param numbering the part of the package that says so; null where there is none */
    static DocxNumbering of(@Nullable InputStream numbering) throws XMLStreamException {
        DocxNumbering read = new DocxNumbering();
        if (numbering != null) {
            read.read(OfficeXml.stream(numbering));
        }
        return read;
    }

    /** What stands before the next paragraph of a list at a level; empty for one that nobody has described, and for bullets. */
    String next(String list, int level) {
        String kind = lists.getOrDefault(list, "");
        Level here = levels.getOrDefault(kind, new TreeMap<>()).get(level);
        if (here == null) {
            return "";
        }
        Map<Integer, Integer> starts = restarts.getOrDefault(list, Map.of());
        TreeMap<Integer, Integer> count =
                counts.computeIfAbsent(starts.isEmpty() ? kind : LIST + list, it -> new TreeMap<>());
        count.tailMap(level, false).clear();
        count.merge(level, starts.getOrDefault(level, here.start()), (before, start) -> before + 1);
        if (here.format().equals("bullet") || here.format().equals("none")) {
            return "";
        }
        return PLACE.matcher(here.text())
                .replaceAll(place -> Matcher.quoteReplacement(number(kind, count, place.group(1))));
    }

    private String number(String kind, Map<Integer, Integer> count, String place) {
        int level = Integer.parseInt(place) - 1;
        Level described = Objects.requireNonNull(levels.get(kind)).get(level);
        int number = count.getOrDefault(level, described == null ? 1 : described.start());
        return described != null && CHINESE.contains(described.format())
                ? ChineseNumber.of(number)
                : Integer.toString(number);
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        String list = "";
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "abstractNum" -> described = OfficeXml.attribute(xml, "abstractNumId");
                case "lvl" -> level = OfficeXml.number(xml, "ilvl", 0);
                case "start" -> start(OfficeXml.number(xml, "val", 1));
                case "numFmt" -> format(OfficeXml.attribute(xml, "val"));
                case "lvlText" -> text(OfficeXml.attribute(xml, "val"));
                case "num" -> {
                    list = OfficeXml.attribute(xml, "numId");
                    described = LIST + list;
                }
                case "lvlOverride" -> level = OfficeXml.number(xml, "ilvl", 0);
                case "startOverride" ->
                    restarts.computeIfAbsent(list, it -> new HashMap<>()).put(level, OfficeXml.number(xml, "val", 1));
                case "abstractNumId" -> lists.put(list, OfficeXml.attribute(xml, "val"));
                default -> {}
            }
        }
    }

    private void start(int start) {
        change(it -> new Level(start, it.format(), it.text()));
    }

    private void format(String format) {
        change(it -> new Level(it.start(), format, it.text()));
    }

    private void text(String text) {
        change(it -> new Level(it.start(), it.format(), text));
    }

    private void change(UnaryOperator<Level> change) {
        levels.computeIfAbsent(described, it -> new TreeMap<>())
                .merge(level, change.apply(PLAIN), (known, plain) -> change.apply(known));
    }
}
