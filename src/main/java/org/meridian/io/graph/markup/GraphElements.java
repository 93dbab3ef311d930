package org.meridian.io.graph.markup;

import java.io.IOException;
import java.util.Optional;

/** Gives the nodes and edges of one format, one by one, and adds to the facts what it meets. */
interface GraphElements {

  /** The next node or edge; empty at the end. */
  Optional<GraphElement> next() throws IOException;
}
