package vn.motcua.command;

import picocli.CommandLine.Command;

/// Groups the evaluations; each says its figures on data of anybody's.
@Command(
        name = "evaluate",
        description = "Measure the assistant or the routing on labelled questions (JSON Lines), without a database.",
        mixinStandardHelpOptions = true,
        subcommands = {
            EvaluateContinuationsCommand.class,
            EvaluateCorpusCommand.class,
            EvaluateRetrievalCommand.class,
            EvaluateDialoguesCommand.class,
            EvaluateDocumentsCommand.class,
            EvaluateNamesCommand.class,
            EvaluateRankingCommand.class,
            EvaluateReadingCommand.class,
            EvaluateRestorationCommand.class,
            EvaluateRoutingCommand.class
        })
final class EvaluateCommand {}
