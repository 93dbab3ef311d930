package org.meridian.ui.ports;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.meridian.model.Dataset;
import org.meridian.model.reading.Problem;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.DatasetOrigin;
import org.meridian.scenario.session.SavedWork;

/**
 * What the window begins with, read before it is there.
 *
 * @param works what earlier sessions left, one state a dataset
 * @param notes what must be said about that
 * @param origin where the dataset comes from
 * @param dataset the dataset to show first
 * @param misfits what does not fit it of the state that an earlier session left of it
 * @param asked what came of the file or folder that the program was started with, if any
 */
public record FirstOpening(
    List<SavedWork> works,
    List<LocalText> notes,
    DatasetOrigin origin,
    Dataset dataset,
    List<Problem> misfits,
    Optional<Asked> asked) {

  /** Copies the lists. */
  public FirstOpening {
    works = List.copyOf(works);
    notes = List.copyOf(notes);
    misfits = List.copyOf(misfits);
  }

  /**
   * The file or folder that the program was started with.
   *
   * @param path as an absolute path
   * @param scenario the scenario in it, where it is one that fits the dataset
   * @param opened whether it is what is shown first
   * @param problems what was found wrong with it
   */
  public record Asked(
      Path path, Optional<StoredScenario> scenario, boolean opened, List<Problem> problems) {

    /** Copies the list. */
    public Asked {
      problems = List.copyOf(problems);
    }
  }
}
