package org.meridian.io.graph;

/**
 * The formats whose files hold places and flows in columns that are known beforehand. What is a
 * plain table as well is imported as one, so that its columns may be chosen.
 */
public enum GraphFormat {
  /** GraphML, as yEd, igraph and NetworkX write it. */
  GRAPHML(true),
  /** GEXF, as Gephi writes it, from 1.0 to 1.3. */
  GEXF(true),
  /** Points in GeoJSON, with their properties as columns. */
  GEOJSON(false),
  /** Locations or flows of flowmap.blue, as CSV. */
  FLOWMAP(false),
  /** Airports or routes of OpenFlights: CSV without a header. */
  OPENFLIGHTS(false),
  /** A Frictionless data package with a table of places or of flows. */
  DATA_PACKAGE(true);

  private final boolean withRoles;

  GraphFormat(boolean withRoles) {
    this.withRoles = withRoles;
  }

  /** Whether an import takes what the columns are for from the format. */
  public boolean isImportedWithRoles() {
    return withRoles;
  }
}
