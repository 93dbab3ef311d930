package org.meridian.io.graph;

/** The formats whose files hold places and flows in columns that are known beforehand. */
public enum GraphFormat {
  /** GraphML, as yEd, igraph and NetworkX write it. */
  GRAPHML,
  /** GEXF, as Gephi writes it, from 1.0 to 1.3. */
  GEXF,
  /** Points in GeoJSON, with their properties as columns. */
  GEOJSON,
  /** Locations or flows of flowmap.blue, as CSV. */
  FLOWMAP,
  /** Airports or routes of OpenFlights: CSV without a header. */
  OPENFLIGHTS,
  /** A Frictionless data package with a table of places or of flows. */
  DATA_PACKAGE
}
