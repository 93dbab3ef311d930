package org.meridian.io.coinr;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.meridian.io.Problem;
import org.meridian.io.ProblemCode;
import org.meridian.io.Problems;
import org.meridian.model.IndexNode;
import org.meridian.model.LocalText;

/** Makes the tree of an index out of rows that name their parents. */
final class MetaTree {

  private final MetaTable table;
  private final Map<String, List<MetaRow>> below = new LinkedHashMap<>();

  MetaTree(MetaTable table) {
    this.table = table;
  }

  /** The tree; empty, with problems, if the rows do not form one. */
  Optional<IndexNode> build(String file, Problems problems) {
    List<MetaRow> roots = table.roots();
    if (roots.size() != 1) {
      String names = roots.stream().map(MetaRow::code).collect(Collectors.joining(", "));
      problems.add(Problem.ofFile(file, ProblemCode.NOT_ONE_ROOT, names));
    }
    for (MetaRow row : table.tree().values()) {
      place(row);
    }
    if (problems.anyError()) {
      return Optional.empty();
    }
    return Optional.of(node(roots.getFirst()));
  }

  private void place(MetaRow row) {
    if (row.parent().isEmpty()) {
      return;
    }
    MetaRow parent = table.tree().get(row.parent());
    if (parent == null || parent.indicator()) {
      table.report(row, "Parent", row.parent(), ProblemCode.UNKNOWN_NODE);
    } else if (loops(row)) {
      table.report(row, "Parent", row.parent(), ProblemCode.LOOP);
    } else {
      below.computeIfAbsent(row.parent(), code -> new ArrayList<>()).add(row);
    }
  }

  private boolean loops(MetaRow row) {
    Set<String> passed = new HashSet<>();
    MetaRow at = row;
    while (at != null && passed.add(at.code())) {
      at = table.tree().get(at.parent());
    }
    return at != null && at.code().equals(row.code());
  }

  private IndexNode node(MetaRow row) {
    return new IndexNode(
        row.code(),
        LocalText.same(row.name()),
        row.weight(),
        Optional.empty(),
        row.indicator() ? Optional.of(row.code()) : Optional.empty(),
        Optional.empty(),
        below.getOrDefault(row.code(), List.of()).stream().map(this::node).toList());
  }
}
