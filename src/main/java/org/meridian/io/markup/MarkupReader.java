package org.meridian.io.markup;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.meridian.io.file.RefusedContentException;
import org.meridian.model.reading.FormatCode;
import org.meridian.model.reading.Problem;
import org.meridian.model.reading.ProblemReason;

/**
 * Goes through XML from its first element to its last, and holds one at a time. Elements and
 * attributes are known by their local names: writers of one format differ in their namespaces. A
 * document type is refused, and with it every entity of a file's own; so is nesting beyond {@value
 * #MOST_LEVELS} levels. Not thread-safe.
 */
public final class MarkupReader implements Closeable {

  /** The deepest nesting that is read. */
  public static final int MOST_LEVELS = 100;

  private final String file;
  private final InputStream in;
  private final XMLStreamReader reader;
  private int level;

  /**
   * Starts before the first element.
   *
   * @param file the file or part as problems name it
   * @param in its bytes; closed with this
   */
  public MarkupReader(String file, InputStream in) throws IOException {
    this.file = file;
    this.in = in;
    try {
      reader = factory().createXMLStreamReader(in);
    } catch (XMLStreamException broken) {
      throw refused(broken);
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    // The depth is limited here, where the problem can be named.
    factory.setProperty("jdk.xml.maxElementDepth", 0);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("no other files");
        });
    return factory;
  }

  /** Goes to the next begin of an element; false at the end of the file. */
  public boolean nextBegin() throws IOException {
    while (step()) {
      if (isBegin()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Goes to the next begin or end of an element, or piece of text; false at the end of the file.
   */
  public boolean step() throws IOException {
    try {
      if (!reader.hasNext()) {
        return false;
      }
      int event = reader.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        enter();
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        level--;
      } else if (event == XMLStreamConstants.DTD) {
        throw RefusedContentException.at(file, line(), "", FormatCode.XML_DOCTYPE);
      }
      return event != XMLStreamConstants.END_DOCUMENT;
    } catch (XMLStreamException broken) {
      throw refused(broken);
    }
  }

  private void enter() throws IOException {
    if (++level > MOST_LEVELS) {
      throw RefusedContentException.at(
          file, line(), "", FormatCode.XML_TOO_DEEP, Integer.toString(MOST_LEVELS));
    }
  }

  /** Refuses what stands here. */
  public IOException refused(String value, ProblemReason code, String... arguments) {
    return RefusedContentException.at(file, line(), value, code, arguments);
  }

  /** A problem with an attribute here. */
  public Problem problem(String attribute, ProblemReason code) {
    return new Problem(file, line(), attribute, "", code, List.of());
  }

  private IOException refused(XMLStreamException broken) {
    if (broken.getNestedException() instanceof RefusedContentException refused) {
      return refused;
    }
    int line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNumber();
    return RefusedContentException.at(file, Math.max(0, line), "", FormatCode.BAD_XML);
  }

  /** Whether an element begins here. */
  public boolean isBegin() {
    return reader.isStartElement();
  }

  /** Whether an element of this name begins here. */
  public boolean begins(String name) {
    return reader.isStartElement() && reader.getLocalName().equals(name);
  }

  /** Whether an element of this name ends here. */
  public boolean ends(String name) {
    return reader.isEndElement() && reader.getLocalName().equals(name);
  }

  /** Whether an element ends here. */
  public boolean isEnd() {
    return reader.isEndElement();
  }

  /** Whether here is text between the elements. */
  public boolean isText() {
    return reader.isCharacters();
  }

  /** The name of the element that begins or ends here, without its prefix. */
  public String name() {
    return reader.getLocalName();
  }

  /** How many elements are open; that which begins here counts, that which ends does not. */
  public int level() {
    return level;
  }

  /** The text here. */
  public String text() {
    return reader.getText();
  }

  /** The line in the file, counted from 1. */
  public int line() {
    return Math.max(1, reader.getLocation().getLineNumber());
  }

  /** An attribute of the element that begins here, by its local name. */
  public Optional<String> attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return Optional.of(reader.getAttributeValue(i));
      }
    }
    return Optional.empty();
  }

  /** Whether an attribute of this local name has a value, in whatever namespace. */
  public boolean has(String name, String value) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)
          && reader.getAttributeValue(i).equals(value)) {
        return true;
      }
    }
    return false;
  }

  /** An attribute; empty text where there is none. */
  public String value(String name) {
    return attribute(name).orElse("");
  }

  /** All text inside the element that begins here; goes to its end. */
  public String textInside() throws IOException {
    int inside = level;
    StringBuilder text = new StringBuilder();
    while (step() && level >= inside) {
      if (isText()) {
        text.append(reader.getText());
      }
    }
    return text.toString();
  }

  /** Goes to the end of the element that begins here. */
  public void skip() throws IOException {
    int inside = level;
    while (level >= inside && step()) {
      // Everything inside is passed over.
    }
  }

  @Override
  public void close() throws IOException {
    try {
      reader.close();
    } catch (XMLStreamException unclosed) {
      // The bytes are closed below.
    }
    in.close();
  }
}
