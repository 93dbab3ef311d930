package org.meridian.view.trace;

import org.meridian.scoring.trace.AbsenceReason;
import org.meridian.text.Messages;
import org.meridian.text.Numbers;

/** Why a score is missing, in words. */
final class AbsenceWords {

  private AbsenceWords() {}

  /** A sentence. */
  static String of(Messages messages, AbsenceReason absence) {
    return switch (absence.cause()) {
      case NONE -> "";
      case NO_DATA, NO_VALUE -> messages.get("trace.absent." + absence.cause());
      case TOO_FEW ->
          messages.get(
              "trace.absent.TOO_FEW",
              Numbers.whole(absence.children().available()),
              Numbers.whole(absence.children().counted()),
              Numbers.whole(absence.children().needed()));
      case NOT_SCALED, NOT_JOINED ->
          absence
              .problem()
              .flatMap(problem -> messages.find("trace.problem." + problem.name()))
              .orElseGet(() -> messages.get("trace.absent." + absence.cause()));
    };
  }
}
