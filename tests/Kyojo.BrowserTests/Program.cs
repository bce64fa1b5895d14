using Kyojo.BrowserTests;

// The tests are what the test platform asks for. Three jobs beside them use the same browser and the same sites:
//   dotnet run --project tests/Kyojo.BrowserTests -- screenshots      pictures of the manual and the README
//   tests/Kyojo.BrowserTests/lighthouse.sh                            figures of Lighthouse, before a release
//   dotnet run --project tests/Kyojo.BrowserTests -- accessibility    the record of tests that the demonstration site publishes
return args switch
{
    ["screenshots", .. var folder] => await Screenshots.Take(folder.FirstOrDefault() ?? Path.Combine(Repository.Root, "content", "guide", "images", "screens")),
    ["lighthouse", .. var pages] => await Lighthouse.Measure(pages),
    ["accessibility"] => await AccessibilityRecord.Write(),
    _ => await Xunit.MicrosoftTestingPlatform.TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions),
};
