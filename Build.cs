#!/usr/bin/env dotnet
#:project src/Kyojo.Cli/Kyojo.Cli.csproj
#:property PublishAot=false
using Kyojo;

return await Bootstrapper.Create(args)          // reads site.yml; verbs: build (default), check, serve, explain, clean
    .Input(input => input.ReadFiles("content/**"))      // records, texts, tables, references, images
    .Process(process => process.AddDefaults())          // page kinds
    .PostProcess(html => html.AddDefaults())            // HTML passes
    .Output(output => output.AddDefaults().WriteFiles("public"))
    .RunAsync();
