package org.meridian.model;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Names and texts in order, the names shared by all cities of a table: 4 bytes an attribute beside
 * the text itself. Immutable.
 */
public final class AttributeMap extends AbstractMap<String, String> {

  private final List<String> names;
  private final String[] texts;

  /**
   * A map.
   *
   * @param names each once; shared, not copied where it is immutable
   * @param texts one a name
   */
  public AttributeMap(List<String> names, List<String> texts) {
    this.names = List.copyOf(names);
    this.texts = texts.toArray(String[]::new);
    if (names.size() != texts.size()) {
      throw new IllegalArgumentException("as many texts as names are needed");
    }
  }

  @Override
  public String get(Object name) {
    int place = names.indexOf(name);
    return place < 0 ? null : texts[place];
  }

  @Override
  public boolean containsKey(Object name) {
    return names.contains(name);
  }

  @Override
  public Set<Map.Entry<String, String>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public Iterator<Map.Entry<String, String>> iterator() {
        return IntStream.range(0, texts.length)
            .mapToObj(place -> Map.entry(names.get(place), texts[place]))
            .iterator();
      }

      @Override
      public int size() {
        return texts.length;
      }
    };
  }
}
