package org.meridian.io.graph;

import java.util.List;
import java.util.Locale;

/** Finds columns by the names that writers of such files give them. */
public final class ColumnWords {

  /** Degrees north. */
  public static final List<String> LATITUDE = List.of("latitude", "lat", "纬度", "latitud");

  /** Degrees east. */
  public static final List<String> LONGITUDE =
      List.of("longitude", "lon", "lng", "long", "经度", "longitud");

  /** The name of a place. */
  public static final List<String> NAME =
      List.of("name", "label", "city", "title", "name_en", "名称", "城市", "nome", "nombre");

  /** The country of a place. */
  public static final List<String> COUNTRY =
      List.of("country", "country_code", "iso2", "iso_a2", "国家", "国家或地区");

  /** The colour of a place. */
  public static final List<String> COLOUR =
      List.of("color", "colour", "marker-color", "fill", "stroke", "颜色");

  /** Where a flow begins. */
  public static final List<String> FROM =
      List.of("origin", "from", "source", "from_id", "origin_id", "出发地", "起点");

  /** Where a flow ends. */
  public static final List<String> TO =
      List.of("dest", "destination", "to", "target", "to_id", "dest_id", "目的地", "终点");

  /** How much flows. */
  public static final List<String> VALUE =
      List.of("weight", "count", "value", "flow", "volume", "权重", "数量", "流量");

  private ColumnWords() {}

  /** The first column that has one of the names, the names in order of trust; -1 if none has. */
  public static int find(List<String> columns, List<String> names) {
    List<String> plain =
        columns.stream().map(column -> column.strip().toLowerCase(Locale.ROOT)).toList();
    return names.stream().map(plain::indexOf).filter(at -> at >= 0).findFirst().orElse(-1);
  }

  /** The roles of columns of places, whose first key is a column. */
  public static PlaceRoles places(List<String> columns, int key) {
    int name = find(columns, NAME);
    return new PlaceRoles(
        List.of(key),
        name >= 0 ? name : key,
        find(columns, LATITUDE),
        find(columns, LONGITUDE),
        find(columns, COUNTRY),
        find(columns, COLOUR));
  }
}
