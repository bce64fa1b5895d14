using Kyojo.BrowserTests;

// The tests are what the test platform asks for. Two jobs beside them use the same browser and the same sites:
//   dotnet run --project tests/Kyojo.BrowserTests -- screenshots      pictures of the manual and the README
//   tests/Kyojo.BrowserTests/lighthouse.sh                            figures of Lighthouse, before a release
return args switch
{
    ["screenshots", .. var folder] => await Screenshots.Take(folder.FirstOrDefault() ?? Path.Combine(Repository.Root, "content", "guide", "images", "screens")),
    ["lighthouse"] => await Lighthouse.Measure(),
    _ => await Xunit.MicrosoftTestingPlatform.TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions),
};
