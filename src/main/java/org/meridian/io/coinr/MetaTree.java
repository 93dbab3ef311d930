package org.meridian.io.coinr;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.meridian.model.IndexNode;
import org.meridian.model.reading.Problem;
import org.meridian.model.reading.ProblemCode;
import org.meridian.model.reading.Problems;
import org.meridian.model.wording.LocalText;

/** Makes the tree of an index out of rows that name their parents. */
final class MetaTree {

  /** More levels than any index has; what walks through a tree goes down so many calls. */
  static final int DEEPEST = 200;

  private static final int LOOPING = -2;
  private static final int BESIDE_LOOP = -3;

  private final MetaTable table;
  private final Map<String, Integer> levels = new HashMap<>();
  private final Map<String, List<MetaRow>> below = new LinkedHashMap<>();

  MetaTree(MetaTable table) {
    this.table = table;
  }

  /** The tree; empty, with problems, if the rows do not form one. */
  Optional<IndexNode> build(String file, Problems problems) {
    List<MetaRow> roots = table.roots();
    if (roots.size() > 1) {
      String names = roots.stream().map(MetaRow::code).collect(Collectors.joining(", "));
      problems.add(Problem.ofFile(file, ProblemCode.NOT_ONE_ROOT, names));
    }
    for (MetaRow row : table.tree().values()) {
      place(row);
    }
    // Without any root some row stands below itself, or below what is not there.
    if (problems.anyError()) {
      return Optional.empty();
    }
    for (MetaRow row : table.tree().values()) {
      if (!holds(row)) {
        table.report(row, "iCode", row.code(), ProblemCode.COINR_NO_CHILDREN);
      }
    }
    return Optional.of(node(roots.getFirst()));
  }

  private void place(MetaRow row) {
    if (row.place().parent().isEmpty()) {
      return;
    }
    MetaRow parent = table.tree().get(row.place().parent());
    if (parent == null || parent.indicator()) {
      table.report(row, "Parent", row.place().parent(), ProblemCode.UNKNOWN_NODE);
    } else if (level(row) == LOOPING) {
      table.report(row, "Parent", row.place().parent(), ProblemCode.LOOP);
    } else if (level(row) == DEEPEST + 1) {
      String most = Integer.toString(DEEPEST);
      table.report(row, "Parent", row.place().parent(), ProblemCode.TREE_TOO_DEEP, most);
    } else {
      below.computeIfAbsent(row.place().parent(), code -> new ArrayList<>()).add(row);
    }
  }

  /** How many rows stand above; every row is walked over once. */
  private int level(MetaRow row) {
    List<String> way = new ArrayList<>();
    Set<String> passed = new HashSet<>();
    MetaRow at = row;
    while (at != null && !levels.containsKey(at.code()) && passed.add(at.code())) {
      way.add(at.code());
      at = table.tree().get(at.place().parent());
    }
    int level = at == null ? -1 : levels.getOrDefault(at.code(), BESIDE_LOOP);
    if (at != null && passed.contains(at.code())) {
      way.subList(way.indexOf(at.code()), way.size()).forEach(code -> levels.put(code, LOOPING));
    }
    for (String code : way.reversed()) {
      level = level == LOOPING || level == BESIDE_LOOP ? BESIDE_LOOP : level + 1;
      levels.putIfAbsent(code, level);
    }
    return levels.get(row.code());
  }

  /** Whether a row is an indicator or has one somewhere below. */
  private boolean holds(MetaRow row) {
    return row.indicator() || children(row).stream().anyMatch(this::holds);
  }

  private List<MetaRow> children(MetaRow row) {
    return below.getOrDefault(row.code(), List.of());
  }

  private IndexNode node(MetaRow row) {
    return new IndexNode(
        row.code(),
        LocalText.same(row.name()),
        row.place().weight(),
        Optional.empty(),
        row.indicator() ? Optional.of(row.code()) : Optional.empty(),
        Optional.empty(),
        children(row).stream().filter(this::holds).map(this::node).toList());
  }
}
