package org.meridian.io.scenario;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Settings that two programs change at once: each lays its own changes over what stands in the
 * file. A list, whose items are named {@code NAME.0}, {@code NAME.1} and so on, is one setting:
 * what either side added or removed is added or removed, those of this side first.
 *
 * @param before what this side last read or wrote
 * @param now what this side has now
 */
record SettingsMerge(Map<String, String> before, Map<String, String> now) {

  private static final Pattern ITEM = Pattern.compile("(.+)\\.\\d+");

  /** What is to stand in the file. */
  Map<String, String> over(Map<String, String> file) {
    Map<String, String> merged = new TreeMap<>(file);
    Set<String> names = new TreeSet<>(before.keySet());
    names.addAll(now.keySet());
    Set<String> lists = new TreeSet<>();
    for (String name : names) {
      Matcher item = ITEM.matcher(name);
      if (item.matches()) {
        lists.add(item.group(1));
      } else if (!Objects.equals(before.get(name), now.get(name))) {
        put(merged, name, now.get(name));
      }
    }
    lists.forEach(name -> list(merged, file, name));
    return merged;
  }

  private void list(Map<String, String> merged, Map<String, String> file, String name) {
    List<String> old = items(before, name);
    List<String> own = items(now, name);
    if (own.equals(old)) {
      return;
    }
    List<String> others = items(file, name);
    Set<String> list = new LinkedHashSet<>(own);
    Set<String> removed = new HashSet<>(old);
    others.forEach(removed::remove);
    list.removeAll(removed);
    Set<String> added = new LinkedHashSet<>(others);
    old.forEach(added::remove);
    list.addAll(added);
    items(file, name).forEach(item -> merged.remove(name + "." + (items(merged, name).size() - 1)));
    int at = 0;
    for (String item : list) {
      merged.put(name + "." + at++, item);
    }
  }

  private static List<String> items(Map<String, String> settings, String name) {
    List<String> items = new ArrayList<>();
    for (String item; (item = settings.get(name + "." + items.size())) != null; ) {
      items.add(item);
    }
    return items;
  }

  private static void put(Map<String, String> settings, String name, String value) {
    if (value == null) {
      settings.remove(name);
    } else {
      settings.put(name, value);
    }
  }
}
