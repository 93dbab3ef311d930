package org.meridian.model.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects what an import finds. Of findings alike, which are those of one kind, level and
 * sentence, the first {@value #KEPT} are kept and the rest counted. Not thread-safe.
 */
public final class ImportFindings {

  /** How many findings alike are kept. */
  public static final int KEPT = 20;

  private record Alike(ImportKind kind, ImportLevel level, String variant) {

    static Alike of(ImportProblem problem) {
      return new Alike(problem.kind(), problem.level(), problem.variant());
    }
  }

  private final List<ImportProblem> list = new ArrayList<>();
  private final Map<Alike, Integer> counts = new HashMap<>();

  /** Starts without any finding. */
  public ImportFindings() {}

  /** Adds a finding, or counts it where enough of its kind are kept. */
  public void add(ImportProblem problem) {
    if (counts.merge(Alike.of(problem), 1, Integer::sum) <= KEPT) {
      list.add(problem);
    }
  }

  /** Counts more findings of a kind that was added before, without keeping them. */
  public void count(ImportKind kind, ImportLevel level, int more) {
    counts.merge(new Alike(kind, level, ""), more, Integer::sum);
  }

  /** Whether another finding like this would only be counted. */
  public boolean isFull(ImportKind kind, ImportLevel level) {
    return counts.getOrDefault(new Alike(kind, level, ""), 0) >= KEPT;
  }

  /** Whether any finding of a kind was added. */
  public boolean has(ImportKind kind) {
    return list.stream().anyMatch(problem -> problem.kind() == kind);
  }

  /** How many findings of a kind and level were added, kept or not. */
  public int count(ImportKind kind, ImportLevel level) {
    return counts.entrySet().stream()
        .filter(entry -> entry.getKey().kind() == kind && entry.getKey().level() == level)
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  /**
   * Those kept, in the order of their lines within what concerns the whole file first; after the
   * last of a kind one that says how many more there are. A copy.
   */
  public List<ImportProblem> toList() {
    List<ImportProblem> all = new ArrayList<>();
    Map<Alike, Integer> passed = new HashMap<>();
    for (ImportProblem problem : list) {
      all.add(problem);
      Alike alike = Alike.of(problem);
      int more = counts.get(alike) - KEPT;
      if (passed.merge(alike, 1, Integer::sum) == KEPT && more > 0) {
        all.add(
            ImportProblem.of(problem.level(), problem.kind(), Integer.toString(more))
                .say(ImportProblem.MORE));
      }
    }
    return List.copyOf(all);
  }
}
