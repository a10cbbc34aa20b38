package vn.motcua.command;

import picocli.CommandLine.Command;

/// Groups what learns from the work of this installation's people.
@Command(
        name = "train",
        description = "Train a model again with what people here corrected; it is used only if it passes its gate.",
        mixinStandardHelpOptions = true,
        subcommands = {TrainDocumentsCommand.class})
final class TrainCommand {}
