package org.yaoshi.document.json;

import jakarta.json.JsonException;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonLocation;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yaoshi.document.Mistake;
import org.yaoshi.document.Node;
import org.yaoshi.document.Place;
import org.yaoshi.document.Unreadable;
import org.yaoshi.document.Words;

/** JSON text read into nodes with their places, and nodes written as JSON. */
public final class Json {

    private static final int DEEPEST = 32;
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final JsonProvider PROVIDER = JsonProvider.provider();

    private final String source;
    private final String text;
    private final JsonParser parser;
    private int line = 1;
    private int column = 1;
    private int counted;
    private int readUpTo;
    private Place place;

    private Json(String source, String text, JsonParser parser) {
        this.source = source;
        this.text = text;
        this.parser = parser;
        this.place = new Place(source, 1, 1);
    }

    /**
     * Reads one JSON value.
     *
     * @param source what to call the text in a mistake; may be empty
     * @param bytes UTF-8
     * @throws Unreadable when the bytes are not UTF-8 or the text is not JSON
     */
    public static Node read(String source, byte[] bytes) {
        return read(source, decode(source, bytes));
    }

    /** As {@link #read(String, byte[])}, for text. */
    public static Node read(String source, String text) {
        if (text.isBlank()) {
            throw new Unreadable(
                    new Mistake("", new Place(source, 1, 1), new Words("这里没有 JSON", "there is no JSON here")));
        }
        try (JsonParser parser = PROVIDER.createParser(new StringReader(text))) {
            Json json = new Json(source, text, parser);
            Node node = json.value(json.next(), 1);
            if (parser.hasNext()) {
                json.next();
                throw json.unreadable(json.place, "JSON 之后还有多余文字", "there is more after the end of the JSON value");
            }
            return node;
        } catch (JsonParsingException notJson) {
            Place place = within(text, place(source, notJson.getLocation()));
            throw new Unreadable(new Mistake("", place, notJsonAt(place)));
        } catch (JsonException broken) {
            throw new Unreadable(
                    new Mistake("", new Place(source, 0, 0), new Words("不是有效的 JSON", "this is not valid JSON")));
        }
    }

    /** Decodes UTF-8 strictly, without the mark some editors put in front; {@code source} names the text in the mistake. */
    public static String decode(String source, byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            int line = 1;
            int valid = validBytes(bytes);
            for (int i = 0; i < valid; i++) {
                if (bytes[i] == '\n') {
                    line++;
                }
            }
            throw new Unreadable(new Mistake(
                    "",
                    new Place(source, line, 1),
                    new Words(
                            "不是有效的 UTF-8（第 " + (valid + 1) + " 个字节）。请把文件另存为 UTF-8。",
                            "not valid UTF-8 (byte " + (valid + 1) + "). Save the file as UTF-8.")));
        }
    }

    private static int validBytes(byte[] bytes) {
        ByteBuffer input = ByteBuffer.wrap(bytes);
        StandardCharsets.UTF_8.newDecoder().decode(input, java.nio.CharBuffer.allocate(bytes.length + 1), true);
        return input.position();
    }

    /** JSON without needless white space. */
    public static String write(Node node) {
        return write(node, Map.of());
    }

    /** JSON for people to read, indented. */
    public static String writeIndented(Node node) {
        return write(node, Map.of(JsonGenerator.PRETTY_PRINTING, true)).strip() + "\n";
    }

    private static String write(Node node, Map<String, ?> settings) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = PROVIDER.createGeneratorFactory(settings).createGenerator(text)) {
            write(generator, node);
        }
        return text.toString();
    }

    private static void write(JsonGenerator generator, Node node) {
        switch (node) {
            case Node.Text text when text.quoted() -> generator.write(text.value());
            case Node.Text text when text.value().equals("true") -> generator.write(true);
            case Node.Text text when text.value().equals("false") -> generator.write(false);
            case Node.Text text -> generator.write(new java.math.BigDecimal(text.value()));
            case Node.Items items -> {
                generator.writeStartArray();
                items.nodes().forEach(item -> write(generator, item));
                generator.writeEnd();
            }
            case Node.Fields fields -> {
                generator.writeStartObject();
                for (Node.Field field : fields.fields()) {
                    generator.writeKey(field.key());
                    write(generator, field.value());
                }
                generator.writeEnd();
            }
        }
    }

    private Node value(Event event, int depth) {
        Place place = this.place;
        if (depth > DEEPEST) {
            throw unreadable(place, "嵌套超过 " + DEEPEST + " 层", "nested more than " + DEEPEST + " levels deep");
        }
        return switch (event) {
            case START_OBJECT -> {
                List<Node.Field> fields = new ArrayList<>();
                for (Event next = next(); next != Event.END_OBJECT; next = next()) {
                    Place keyPlace = this.place;
                    String key = string(keyPlace);
                    fields.add(new Node.Field(key, keyPlace, value(next(), depth + 1)));
                }
                yield new Node.Fields(fields, place);
            }
            case START_ARRAY -> {
                List<Node> nodes = new ArrayList<>();
                for (Event next = next(); next != Event.END_ARRAY; next = next()) {
                    nodes.add(value(next, depth + 1));
                }
                yield new Node.Items(nodes, place);
            }
            case VALUE_STRING -> new Node.Text(string(place), true, place);
            case VALUE_NUMBER -> new Node.Text(parser.getString(), false, place);
            case VALUE_TRUE -> new Node.Text("true", false, place);
            case VALUE_FALSE -> new Node.Text("false", false, place);
            case VALUE_NULL ->
                throw unreadable(
                        place,
                        "null 不是值；没有就不写这个键",
                        "null is no value; leave the key out where there is nothing to say");
            case KEY_NAME, END_OBJECT, END_ARRAY -> throw new IllegalStateException("the parser gave " + event);
        };
    }

    /** The next event; the parser knows only where it ends, {@link #place} is where it begins. */
    private Event next() {
        Event event = parser.next();
        int begins = readUpTo;
        while (begins < text.length() && " \t\r\n,:".indexOf(text.charAt(begins)) >= 0) {
            begins++;
        }
        for (; counted < begins; counted++) {
            if (text.charAt(counted) == '\n') {
                line++;
                column = 1;
            } else if (!Character.isLowSurrogate(text.charAt(counted))) {
                column++;
            }
        }
        place = new Place(source, line, column);
        readUpTo = (int) parser.getLocation().getStreamOffset();
        return event;
    }

    private static Place place(String source, JsonLocation at) {
        return new Place(source, (int) Math.max(1, at.getLineNumber()), (int) Math.max(1, at.getColumnNumber()));
    }

    /** The parser miscounts the column where a text ends too early: there it is the end of the line. */
    private static Place within(String text, Place place) {
        int end = text.lines()
                .skip(place.line() - 1L)
                .findFirst()
                .map(String::length)
                .orElse(0);
        return new Place(place.source(), place.line(), Math.min(place.column(), end + 1));
    }

    private static Words notJsonAt(Place place) {
        return new Words(
                "不是有效的 JSON（第 " + place.line() + " 行，第 " + place.column() + " 列）",
                "this is not valid JSON (line " + place.line() + ", column " + place.column() + ")");
    }

    /** A string as it stands, unless it holds half a character, which no database and no PDF can keep. */
    private String string(Place place) {
        String string = parser.getString();
        boolean broken = string.codePoints().anyMatch(character -> Character.getType(character) == Character.SURROGATE);
        if (broken) {
            throw unreadable(place, "文字里有半个字符（不成对的 \\ud800…）", "the text holds half a character (a lone \\ud800…)");
        }
        return string;
    }

    private Unreadable unreadable(Place place, String zh, String en) {
        return new Unreadable(new Mistake("", place, new Words(zh, en)));
    }
}
