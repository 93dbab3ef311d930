package org.meridian.model.reading;

/**
 * Everything that can be wrong with a file. Why it is wrong and what to do about it stands in the
 * message bundle {@code problems}, under the name of the constant; here a comment stands only where
 * the name does not say it all, and for the arguments.
 */
public enum ProblemCode implements ProblemReason {
  FILE_MISSING,
  /** Reading failed; argument: the system's reason. */
  FILE_UNREADABLE,
  /** Writing failed; argument: the system's reason. */
  FILE_UNWRITABLE,
  FILE_FORBIDDEN,
  FILE_IS_FOLDER,
  FOLDER_IS_FILE,
  /** A pipe, device or socket where a file is needed. */
  FILE_IS_STREAM,
  /** A file that the memory cannot hold; arguments: its size, what is needed, what there is. */
  FILE_TOO_BIG,
  /** Tables that the memory cannot hold together; arguments as of {@link #FILE_TOO_BIG}. */
  TABLES_TOO_BIG,
  /**
   * A dataset that the memory is too small to work with; arguments: cities, values, links, what is
   * needed, what there is, a heap that is enough.
   */
  DATASET_TOO_BIG,
  /** A file beyond what any memory can hold as one text; arguments: its size, the most. */
  FILE_OVER_LIMIT,
  NAME_EMPTY,
  NAME_TOO_LONG,
  LINK_LOOP,
  DISK_FULL,
  PIPE_CLOSED,
  DISK_READ_ONLY,
  /** More problems like the one before; arguments: how many, their code. */
  MORE_ALIKE,
  /** A workbook of a spreadsheet program. */
  IS_WORKBOOK,
  /** A workbook, document or presentation of old office programs. */
  IS_OLD_WORKBOOK,
  IS_ARCHIVE,
  IS_PDF,
  IS_PICTURE,
  IS_WEB_PAGE,
  IS_XML,
  /** A database or a table in binary form. */
  IS_DATABASE,
  /** The outlines of a shapefile. */
  IS_SHAPEFILE,
  NOT_UTF8,
  /** A table with zero bytes. */
  NOT_TEXT,
  /** Bytes that do not fit the stated encoding; argument: that encoding. */
  NOT_IN_ENCODING,
  READ_AS_UTF16(Severity.WARNING),
  JSON_EMPTY,
  /** The file has no header row. */
  EMPTY_FILE,
  COLUMN_MISSING,
  /** Another separator; arguments: the one found, the one expected. */
  OTHER_SEPARATOR,
  /** Other lines above the header; argument: the line of the header. */
  HEADER_BELOW,
  COLUMN_TWICE,
  /** Columns without a name; argument: how many. */
  COLUMNS_UNNAMED(Severity.WARNING),
  /** A column that no reader knows. */
  COLUMN_UNREAD(Severity.WARNING),
  /** A row with more or fewer cells than the header; arguments: cells, columns. */
  RAGGED_ROW,
  /** Rows whose cells are all empty; argument: how many. */
  EMPTY_ROWS(Severity.WARNING),
  /** A table that the parser refuses. */
  BAD_CSV,
  /** A cell over lines in a column of one line by nature; arguments: first and last line. */
  CELL_OVER_LINES,
  QUOTE_UNCLOSED,
  /** A quote inside a cell that does not begin with one. */
  QUOTE_INSIDE,
  /** Text between a closing quote and the next cell. */
  TEXT_AFTER_QUOTE,
  /** Text that is not JSON from here on. */
  BAD_JSON,
  JSON_ENDS_EARLY,
  /** More text behind the end of a JSON file. */
  JSON_GOES_ON,
  /** JSON nested, or with numbers or texts longer, than any file of ours is. */
  JSON_TOO_DEEP,
  /** A field that stands twice in an object. */
  JSON_FIELD_TWICE,
  FIELD_MISSING,
  FIELD_NOT_TEXT,
  FIELD_NOT_NUMBER,
  FIELD_NOT_WHOLE,
  FIELD_NOT_TRUTH,
  FIELD_NOT_LIST,
  /** A JSON list that does not name two things. */
  FIELD_NOT_PAIR,
  /** A text that points at nothing. */
  NO_ADDRESS,
  /** An empty cell where something must stand. */
  CELL_EMPTY,
  NOT_A_NUMBER,
  /** A number outside its range; arguments: lowest, highest. */
  OUT_OF_RANGE,
  NOT_A_YEAR,
  /** None of the words allowed here; argument: those words. */
  NOT_ALLOWED,
  /** An id with white space in it. */
  BAD_ID,
  /** An id that an earlier row has; argument: the line of that row. */
  ID_TWICE,
  /** Latitude without longitude, or the other way round. */
  HALF_PLACE,
  /** A latitude that could be a longitude. */
  LATITUDE_SWAPPED,
  /** A city at 0 degrees north and 0 degrees east. */
  ZERO_PLACE(Severity.WARNING),
  /** Places that fit when swapped; arguments: how many, of how many. */
  PLACES_SWAPPED(Severity.WARNING),
  /** Places that fit with the other sign; arguments: how many, of how many. */
  PLACES_MIRRORED(Severity.WARNING),
  /** A country that is no ISO 3166 alpha-2 code. */
  NOT_A_COUNTRY(Severity.WARNING),
  /** A part of the index that names a link indicator for pairs and nothing for cities. */
  PAIRS_ONLY(Severity.WARNING),
  /** A name in countries.csv for a code that is none of ISO 3166. */
  NO_SUCH_COUNTRY(Severity.WARNING),
  /** The user's own names of countries, which are left alone for an error in their file. */
  COUNTRIES_NOT_USED(Severity.WARNING),
  /** A city that cities.csv does not have. */
  UNKNOWN_CITY,
  /** A city of an imported list, group or note that the dataset lacks; its row is left out. */
  ANNEX_CITY_UNKNOWN(Severity.WARNING),
  /** A group of cities under a second name; arguments: the first, its line. */
  GROUP_RENAMED,
  /** A city that is in a group already; argument: the group. */
  GROUP_CITY_TWICE(Severity.WARNING),
  /** An indicator that indicators.csv does not have. */
  UNKNOWN_INDICATOR,
  /** An indicator of the other kind; argument: the kind that is wanted. */
  WRONG_KIND,
  /** A second value for the same thing; argument: the line of the first. */
  VALUE_TWICE,
  /** Rows that say again what an earlier one says; argument: how many. */
  ROWS_REPEATED(Severity.WARNING),
  /** Rows that join a city with itself; argument: how many. */
  SELF_LINKS(Severity.WARNING),
  /** Undirected pairs that stand both ways alike; argument: how many. */
  MIRRORS_EQUAL(Severity.WARNING),
  /** An undirected pair both ways unalike; arguments: line and value of the first. */
  MIRRORS_DIFFER,
  /** A rule for mirrors in a package whose pairs have a direction. */
  MIRRORS_UNUSED(Severity.WARNING),
  /** A default year without values; argument: the years that have some. */
  YEAR_UNKNOWN,
  NO_LEAVES,
  /** A node with neither an indicator nor nodes below it; argument: its id. */
  NO_CHILDREN,
  NO_CITIES,
  /** Tables of an import without a number of any city. */
  IMPORT_NOTHING,
  /** An indicator of the index without any value. */
  NO_VALUES(Severity.WARNING),
  /** A file written by a newer version; argument: the version that is known. */
  NEWER_VERSION,
  /** A file of another format; argument: the format that is wanted. */
  OTHER_FORMAT,
  /** A path of a resource that leads out of the package. */
  PATH_OUTSIDE,
  /** A declaration that cannot be followed; arguments: resource, declaration. */
  DECLARED_UNSUPPORTED,
  /** A declaration that is not checked; arguments: resource, declaration. */
  DECLARED_UNCHECKED(Severity.WARNING),
  /** A file of another size than stated; arguments: bytes found, stated. */
  SIZE_DIFFERS,
  /** Content other than stated; arguments: hash found, hash stated. */
  HASH_DIFFERS,
  /** Two resources that hold the same table; argument: the table. */
  RESOURCE_TWICE,
  /** A resource that is no table of a package; argument: its name. */
  RESOURCE_UNUSED(Severity.WARNING),
  /** A file of a package that a later version reads. */
  NOT_YET_READ(Severity.WARNING),
  /** A column that the schema declares and the file lacks. */
  COLUMN_DECLARED(Severity.WARNING),
  UNKNOWN_NODE,
  /** A method of normalisation or aggregation that the program does not have. */
  UNKNOWN_METHOD,
  /** A tree with several nodes at its top, or none; argument: those nodes. */
  NOT_ONE_ROOT,
  LOOP,
  /** A tree with more levels than are read; argument: the most. */
  TREE_TOO_DEEP,
  /** A table of COINr in the other's place; argument: the other file. */
  COINR_SWAPPED,
  /** Tables of COINr before version 1.0. */
  COINR_OLD,
  /** A column of iData that iMeta does not describe. */
  COINR_NO_META(Severity.WARNING),
  /** An empty cell in whose place 1 is taken. */
  COINR_ONE_TAKEN(Severity.WARNING),
  /** An aggregate without an indicator below it. */
  COINR_NO_CHILDREN(Severity.WARNING),
  /** Several years in iData; arguments: those years, the latest. */
  COINR_YEARS(Severity.WARNING),
  /** JSON that holds no areas or lines of a map; argument: which feature, or 0. */
  NOT_A_MAP,
  /** An outline that does not come back to its first point; argument: which feature. */
  MAP_RING_OPEN,
  /** An outline or line of too few positions; argument: which feature. */
  MAP_TOO_FEW_POINTS,
  /** Coordinates that are no list of positions; argument: which feature. */
  MAP_NOT_POSITIONS,
  /** A map of points only; argument: how many. */
  MAP_ONLY_POINTS,
  /** Points in a map beside areas and lines; argument: how many. */
  MAP_POINTS_LEFT_OUT(Severity.WARNING),
  MAP_EMPTY,
  /** A reference system in the wrong place or of the wrong form. */
  MAP_MISPLACED_CRS,
  /** Rings and lines of a map that are not drawn; arguments: how many, of how many, in what. */
  MAP_PARTS_LEFT_OUT(Severity.WARNING),
  /** An outline that is not drawn because it is open; argument: which feature. */
  MAP_LEFT_OUT_OPEN(Severity.WARNING),
  /** An outline or line that is not drawn for too few positions; argument: which feature. */
  MAP_LEFT_OUT_SHORT(Severity.WARNING),
  /** An outline or line that is not drawn, no list of positions; argument: which feature. */
  MAP_LEFT_OUT_POSITIONS(Severity.WARNING),
  /** An outline or line with a place that is none on the earth; argument: which feature. */
  MAP_LEFT_OUT_RANGE(Severity.WARNING),
  /** TopoJSON with several objects; arguments: the one drawn, the others. */
  MAP_OBJECT_CHOSEN(Severity.WARNING),
  MAP_NO_OBJECTS,
  /** TopoJSON that names an arc that it lacks. */
  MAP_ARC_MISSING,
  /** Areas that cannot be joined at 180 degrees. */
  MAP_SELF_OVERLAP,
  /** A coordinate reference system that is not known. */
  UNKNOWN_REFERENCE_SYSTEM,
  /** A coordinate that is no place on the earth. */
  PLACE_OUT_OF_RANGE,
  /** A dataset that is neither shipped nor in the user's folders; argument: its id. */
  UNKNOWN_DATASET,
  /** A scenario about another dataset; argument: the one that is open. */
  OTHER_DATASET,
  /** A field that the format does not have; argument: a near name, or empty. */
  UNKNOWN_FIELD,
  /** A field of a package that is without effect; argument: a near name, or empty. */
  FIELD_UNREAD(Severity.WARNING),
  FIELD_NOT_OBJECT,
  /** A JSON field that is null where something must stand. */
  FIELD_NULL,
  /** A scenario made for another version of the dataset; argument: the version that is open. */
  SCENARIO_VERSION(Severity.WARNING),
  /** A scenario made for other values under the same version. */
  SCENARIO_CONTENT(Severity.WARNING),
  /** A scenario of a year without values; argument: the years that have some. */
  SCENARIO_YEAR,
  /** A node that the dataset lacks; argument: a near id, or empty. */
  SCENARIO_NODE,
  /** A city that the dataset lacks; argument: a near id, or empty. */
  SCENARIO_CITY,
  /** An indicator that the dataset lacks; argument: a near id, or empty. */
  SCENARIO_INDICATOR,
  /** A region that no city is of; argument: those that there are. */
  SCENARIO_REGION,
  /** An attribute that no city has; argument: one of a near name, or empty. */
  SCENARIO_ATTRIBUTE,
  /** A country that no city is of; argument: those that there are. */
  SCENARIO_COUNTRY,
  /** A group that neither scenario nor dataset has; argument: those that there are. */
  SCENARIO_GROUP,
  /** A what-if value of an indicator of links. */
  SCENARIO_NOT_OF_CITIES,
  /** A what-if value where the indicator has none; argument: the year. */
  SCENARIO_NO_COLUMN(Severity.WARNING),
  /** A normalisation of a node that stands for no indicator. */
  SCENARIO_NOTHING_TO_NORMALISE(Severity.WARNING),
  /** An aggregation or threshold of a node without children. */
  SCENARIO_NOTHING_TO_AGGREGATE(Severity.WARNING);

  private final Severity severity;

  ProblemCode() {
    this(Severity.ERROR);
  }

  ProblemCode(Severity severity) {
    this.severity = severity;
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
