package org.meridian.scenario;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.meridian.model.Dataset;
import org.meridian.model.Period;
import org.meridian.scenario.ScenarioEngine.Inputs;

/** Remembers the inputs of the latest few evaluations. Thread-safe. */
final class RecentInputs {

  private static final int CAPACITY = 6;

  private final Deque<Entry> entries = new ArrayDeque<>();

  synchronized Inputs get(Dataset dataset, Period year, List<ValueEdit> edits) {
    for (Entry entry : entries) {
      if (entry.dataset == dataset && entry.year.equals(year) && entry.edits.equals(edits)) {
        entries.remove(entry);
        entries.addFirst(entry);
        return entry.inputs;
      }
    }
    Inputs inputs = Inputs.of(dataset, year, edits);
    entries.addFirst(new Entry(dataset, year, edits, inputs));
    if (entries.size() > CAPACITY) {
      entries.removeLast();
    }
    return inputs;
  }

  /** Compared as objects, not by content. */
  private static final class Entry {

    private final Dataset dataset;
    private final Period year;
    private final List<ValueEdit> edits;
    private final Inputs inputs;

    Entry(Dataset dataset, Period year, List<ValueEdit> edits, Inputs inputs) {
      this.dataset = dataset;
      this.year = year;
      this.edits = edits;
      this.inputs = inputs;
    }
  }
}
