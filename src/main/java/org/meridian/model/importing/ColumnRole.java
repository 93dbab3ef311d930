package org.meridian.model.importing;

/** What a column of a table is for. */
public enum ColumnRole {
  CITY,
  /** The name of the city in Chinese, beside one in another language. */
  CITY_CHINESE,
  COUNTRY,
  REGION,
  LATITUDE,
  LONGITUDE,
  ORIGIN,
  DESTINATION,
  YEAR,
  INDICATOR,
  UNIT,
  /** What parts the values of a city further, such as sex or age. */
  BREAKDOWN,
  /** The firm that an office belongs to. */
  FIRM,
  /** Whether an office leads its firm. */
  OFFICE,
  VALUE,
  /** An id or code; its zeros are kept. */
  CODE,
  /** Text that is kept beside the city. */
  TEXT,
  /** Not read. */
  NONE
}
