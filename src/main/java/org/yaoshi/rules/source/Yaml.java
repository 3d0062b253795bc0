package org.yaoshi.rules.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.yaoshi.document.Mistake;
import org.yaoshi.document.Node;
import org.yaoshi.document.Place;
import org.yaoshi.document.Unreadable;
import org.yaoshi.document.Words;

/** YAML text as nodes with their places. Every value is a text; anchors and aliases are not read. */
public final class Yaml {

    private static final int DEEPEST = 32;
    private static final int LARGEST = 4_000_000;

    private final String source;

    private Yaml(String source) {
        this.source = source;
    }

    /** @throws Unreadable when the text is not YAML, or holds none */
    public static Node read(String source, String text) {
        Yaml yaml = new Yaml(source);
        LoadSettings settings = LoadSettings.builder()
                .setLabel(source)
                .setCodePointLimit(LARGEST)
                .setAllowDuplicateKeys(true)
                .build();
        try {
            Parser shallow = yaml.new Shallow(new ParserImpl(settings, new StreamReader(settings, text)));
            Optional<org.snakeyaml.engine.v2.nodes.Node> root = new Composer(settings, shallow).getSingleNode();
            return yaml.node(
                    root.orElseThrow(() -> yaml.unreadable(new Place(source, 1, 1), "文件是空的", "the file is empty")));
        } catch (MarkedYamlEngineException notYaml) {
            Place place = notYaml.getProblemMark().map(yaml::place).orElse(new Place(source, 0, 0));
            throw yaml.unreadable(
                    place, "不是有效的 YAML：" + notYaml.getProblem(), "not valid YAML: " + notYaml.getProblem());
        } catch (YamlEngineException notYaml) {
            throw yaml.unreadable(
                    new Place(source, 0, 0),
                    "不是有效的 YAML：" + notYaml.getMessage(),
                    "not valid YAML: " + notYaml.getMessage());
        }
    }

    private Node node(org.snakeyaml.engine.v2.nodes.Node node) {
        Place place = node.getStartMark().map(this::place).orElse(new Place(source, 0, 0));
        if (node.getAnchor().isPresent()) {
            throw unreadable(place, "不支持锚点和别名（& 和 *）", "anchors and aliases (& and *) are not read");
        }
        return switch (node) {
            case ScalarNode scalar -> new Node.Text(scalar.getValue(), true, place);
            case SequenceNode sequence -> {
                List<Node> nodes = new ArrayList<>();
                for (org.snakeyaml.engine.v2.nodes.Node item : sequence.getValue()) {
                    nodes.add(node(item));
                }
                yield new Node.Items(nodes, place);
            }
            case MappingNode mapping -> {
                List<Node.Field> fields = new ArrayList<>();
                for (NodeTuple tuple : mapping.getValue()) {
                    Node key = node(tuple.getKeyNode());
                    if (!(key instanceof Node.Text name)) {
                        throw unreadable(key.place(), "键必须是文字", "a key must be a text");
                    }
                    fields.add(new Node.Field(name.value(), name.place(), node(tuple.getValueNode())));
                }
                yield new Node.Fields(fields, place);
            }
            default -> throw unreadable(place, "无法识别的内容", "this cannot be read");
        };
    }

    /** Counts the levels while they are read: the composer goes one call deeper for each, and a thousand brackets are quickly typed. */
    private final class Shallow implements Parser {

        private final Parser parser;
        private int depth;

        Shallow(Parser parser) {
            this.parser = parser;
        }

        @Override
        public boolean hasNext() {
            return parser.hasNext();
        }

        @Override
        public boolean checkEvent(Event.ID choice) {
            return parser.checkEvent(choice);
        }

        @Override
        public Event peekEvent() {
            return parser.peekEvent();
        }

        @Override
        public Event next() {
            Event event = parser.next();
            if (event instanceof CollectionStartEvent && ++depth > DEEPEST) {
                throw unreadable(
                        event.getStartMark().map(Yaml.this::place).orElse(new Place(source, 0, 0)),
                        "嵌套超过 " + DEEPEST + " 层",
                        "nested more than " + DEEPEST + " levels deep");
            }
            if (event instanceof CollectionEndEvent) {
                depth--;
            }
            return event;
        }
    }

    private Place place(Mark mark) {
        return new Place(source, mark.getLine() + 1, mark.getColumn() + 1);
    }

    private Unreadable unreadable(Place place, String zh, String en) {
        return new Unreadable(new Mistake("", place, new Words(zh, en)));
    }
}
