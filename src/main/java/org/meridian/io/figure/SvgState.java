package org.meridian.io.figure;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.meridian.scenario.story.CarriedNames;

/**
 * Finds the state in an SVG: an element of the program within the metadata. The document type that
 * SVG files begin with is passed over, and no entity of a file's own is resolved.
 */
final class SvgState {

  private static final int MOST_LEVELS = 100;

  private SvgState() {}

  static Optional<String> find(String file, InputStream in) throws IOException {
    try {
      return find(file, factory().createXMLStreamReader(in));
    } catch (XMLStreamException broken) {
      throw FigureFile.damaged(file);
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty("jdk.xml.maxElementDepth", MOST_LEVELS);
    return factory;
  }

  private static Optional<String> find(String file, XMLStreamReader reader)
      throws IOException, XMLStreamException {
    while (reader.hasNext()) {
      boolean isState =
          reader.next() == XMLStreamConstants.START_ELEMENT
              && reader.getLocalName().equals(CarriedNames.SVG_ELEMENT)
              && CarriedNames.SVG_NAMESPACE.equals(reader.getNamespaceURI());
      if (isState) {
        return Optional.of(inside(file, reader));
      }
    }
    return Optional.empty();
  }

  private static String inside(String file, XMLStreamReader reader)
      throws IOException, XMLStreamException {
    StringBuilder text = new StringBuilder();
    while (reader.next() != XMLStreamConstants.END_ELEMENT) {
      if (!reader.isCharacters()) {
        throw FigureFile.damaged(file);
      }
      text.append(reader.getText());
      if (text.length() > FigureFile.MOST_BYTES) {
        throw FigureFile.tooLarge(file);
      }
    }
    return text.toString();
  }
}
