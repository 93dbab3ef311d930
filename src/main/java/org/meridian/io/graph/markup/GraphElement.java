package org.meridian.io.graph.markup;

import java.util.Map;

/**
 * A node or an edge.
 *
 * @param isEdge whether it is an edge
 * @param line where it begins in the file
 * @param values its attributes by their keys, as they stand
 */
record GraphElement(boolean isEdge, int line, Map<String, String> values) {

  /** Copies the values. */
  GraphElement {
    values = Map.copyOf(values);
  }
}
