package armistice.deals.format;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// An element of an XML document with its attributes and child elements; text between them is left out. A document type
/// declaration is refused, and with it every entity that a document could define.
record XmlElement(String name, Map<String, String> attributes, List<XmlElement> children) {

    private static final int DEEPEST = 32;
    private static final int MOST = 200_000;

    /// Parses a document in whatever encoding it declares.
    static XmlElement parse(byte[] document) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(document));
            try {
                return parse(reader);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            throw new UnreadableDomain("is no well-formed XML: line " + e.getLocation().getLineNumber() + ": "
                    + String.valueOf(e.getMessage()).replaceFirst("(?s).*Message: ", ""), e);
        }
    }

    private static XmlElement parse(XMLStreamReader reader) throws XMLStreamException {
        Deque<XmlElement> open = new ArrayDeque<>();
        XmlElement root = null;
        int count = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD -> throw new UnreadableDomain(
                        "line " + reader.getLocation().getLineNumber() + ": a document type declaration is not read");
                case XMLStreamConstants.ENTITY_REFERENCE -> throw new UnreadableDomain(
                        "line " + reader.getLocation().getLineNumber() + ": entities are not expanded");
                case XMLStreamConstants.START_ELEMENT -> {
                    XmlElement element = new XmlElement(reader.getLocalName(), attributes(reader), new ArrayList<>());
                    Domain.check(open.size() < DEEPEST, "elements are nested more than " + DEEPEST + " deep");
                    Domain.check(++count <= MOST, "there are more than " + MOST + " elements");
                    if (open.isEmpty()) {
                        root = element;
                    } else {
                        open.element().children.add(element);
                    }
                    open.push(element);
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                default -> {
                    // Text, comments, instructions: nothing the formats use.
                }
            }
        }
        if (root == null) {
            throw new UnreadableDomain("has no element");
        }
        return root;
    }

    private static Map<String, String> attributes(XMLStreamReader reader) {
        Map<String, String> attributes = new HashMap<>();
        for (int k = 0; k < reader.getAttributeCount(); k++) {
            attributes.put(reader.getAttributeLocalName(k), reader.getAttributeValue(k));
        }
        return attributes;
    }

    /// This element and all below it, in the order of the document.
    Stream<XmlElement> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(XmlElement::all));
    }

    /// All elements of that name, here or below.
    List<XmlElement> named(String wanted) {
        return all().filter(element -> element.name.equals(wanted)).toList();
    }

    /// The attribute, or an empty text.
    String get(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    boolean has(String attribute) {
        return attributes.containsKey(attribute);
    }

    /// The attribute.
    String need(String attribute) {
        return Domain.need(attributes.get(attribute), "an element <" + name + "> has no " + attribute);
    }

    double number(String attribute) {
        return Numbers.read(need(attribute), "the " + attribute + " of an element <" + name + ">");
    }
}
